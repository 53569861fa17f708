package org.kring.server.backlog;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.backlog.GroupRules;
import org.kring.core.backlog.SmallGroup;
import org.kring.core.backlog.Topic;
import org.kring.core.meeting.Meeting;
import org.kring.server.page.Mark;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;
import org.kring.server.web.NextAsked;

/**
 * A small group that would take what presses.
 *
 * @param mandate what it is to bring back; null while none is planned
 * @param homes   the circles that are asked to lend their people
 * @param ready   everybody is willing, and every home circle lends them
 * @param propose the form that puts it to the circle once it is ready; null for whoever may not
 * @param plan    the form with its four fields; null for whoever may not
 * @param who     who may be in it
 * @param leaders who may lead it
 */
public record GroupPart(String mandate, String leader, LocalDate until, List<Person> people, List<Home> homes,
                        boolean ready, Typed propose, Typed plan, List<Option> who, List<Option> leaders) {
    static final String PLAN = "group";
    static final String PROPOSE = "propose-group";
    static final String KEEP = "keep-people";
    private static final int USUAL_WEEKS = 4;

    /** @param asked whether this is the viewer, who has not said yet */
    public record Person(String name, Mark mark, String said, boolean asked) {}

    /**
     * A circle to which some of its people belong.
     *
     * @param keep the form with which the circle keeps them; null for whoever may not
     * @param when when it is asked, while it has not said; or null
     * @param live whether the circle is meeting, so that it can say yes
     */
    public record Home(int number, String name, Mark mark, String said, String when, Typed keep, boolean live) {}

    /** @return null where the topic is not pressing */
    static GroupPart of(Look look, Topic topic, Typed back) {
        if (topic.road().pressing() == null) {
            return null;
        }
        var rules = new GroupRules(Asked.rules(look));
        var plan = rules.mayPlan(topic.id()).holds() ? TopicView.form(back, Typed.nothing(PLAN)
            .with("day", look.now().today().plusWeeks(USUAL_WEEKS))) : null;
        var who = options(look, _ -> true);
        var leaders = options(look, member -> rules.mayLead(topic.id(), member));
        var group = topic.road().pressing().group();
        return group == null ? new GroupPart(null, null, null, List.of(), List.of(), false, null, plan, who, leaders)
            : new GroupPart(group.mandate().toString(), look.names().of(group.leader()), group.until(),
                group.people().stream().map(member -> person(look, topic, group, member)).toList(),
                rules.homes(topic.id()).stream().map(home -> home(look, topic, group, home, back)).toList(),
                isReady(look, topic), plan == null ? null : TopicView.form(back, Typed.nothing(PROPOSE)
                    .with("name", GroupProposal.name(topic))), plan, who, leaders);
    }

    private static List<Option> options(Look look, Predicate<MemberId> may) {
        return look.state().people().here().stream().filter(may)
            .map(member -> new Option(Integer.toString(member.value()), look.names().of(member))).toList();
    }

    /** It can be put to the circle. */
    static boolean isReady(Look look, Topic topic) {
        return topic.waits() && topic.road().pressing() != null && new GroupRules(Asked.rules(look)).isReady(topic.id());
    }

    private static Person person(Look look, Topic topic, SmallGroup group, MemberId member) {
        var willing = group.isWilling(member);
        return new Person(look.names().of(member), willing ? Mark.DONE : Mark.NOT_YET,
            look.w().t(willing ? "backlog.group.willing" : "backlog.group.notYet"),
            member.equals(look.me()) && new GroupRules(Asked.rules(look)).mayBeWilling(topic.id(), member).holds());
    }

    private static Home home(Look look, Topic topic, SmallGroup group, CircleId home, Typed back) {
        var lent = group.lent().containsKey(home);
        var said = lent ? "backlog.group.lent" : group.kept().contains(home) ? "backlog.group.kept" : "backlog.group.asked";
        var may = new GroupRules(Asked.rules(look)).mayLend(topic.id(), home).holds();
        var live = look.state().meetings().liveIn(home).map(Meeting::presence)
            .filter(presence -> look.me() == null || presence.isHere(look.me())).isPresent();
        return new Home(home.value(), look.state().circles().find(home).orElseThrow().name().toString(),
            lent ? Mark.DONE : Mark.NOT_YET, look.w().t(said),
            lent || group.kept().contains(home) || !topic.waits() ? null : NextAsked.in(look, home), may ? TopicView.form(back, Typed.nothing(KEEP + "-" + home.value())) : null, may && live);
    }
}
