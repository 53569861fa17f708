package org.kring.core.backlog;

import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.BeWilling;
import org.kring.core.backlog.BacklogCommand.KeepPeople;
import org.kring.core.backlog.BacklogCommand.Lend;
import org.kring.core.backlog.BacklogCommand.OfGroup;
import org.kring.core.backlog.BacklogCommand.PlanGroup;
import org.kring.core.backlog.BacklogEvent.GroupPlanned;
import org.kring.core.backlog.BacklogEvent.PeopleKept;
import org.kring.core.backlog.BacklogEvent.PeopleLent;
import org.kring.core.backlog.BacklogEvent.WillingSaid;
import org.kring.core.circle.Circle;

/** A small group for what presses: four fields, willing people, and home circles that lend them. */
public record GroupRules(BacklogRules rules) {
    private static final int FEWEST = 2;

    Decision decide(OfGroup command) {
        return switch (command) {
            case PlanGroup c -> mayPlan(c.topic()).and(() -> fits(c))
                .then(new GroupPlanned(c.topic(), c.leader(), c.people(), c.until(), c.mandate()));
            case BeWilling(var topic, var member) -> mayBeWilling(topic, member).then(new WillingSaid(topic, member));
            case Lend c -> mayLend(c.topic(), c.circle())
                .then(new PeopleLent(c.topic(), c.circle(), c.meeting(), c.present()));
            case KeepPeople(var topic, var circle, var why) -> mayLend(topic, circle)
                .and(() -> Check.that(!why.isBlank(), BacklogRefusal.REASON_MISSING))
                .and(() -> Limits.fits(why, Limits.PARAGRAPH)).then(new PeopleKept(topic, circle, why));
        };
    }

    public Check mayPlan(TopicId id) {
        return rules.waits(id).and(() -> rules.actsForItsCircle(id))
            .and(() -> Check.that(rules.known(id).road().pressing() != null, BacklogRefusal.IS_NOT_PRESSING));
    }

    private Check fits(PlanGroup c) {
        var first = rules.now().today().plusDays(1);
        var last = new PressingRules(rules).lastDay();
        return Limits.written(c.mandate(), Limits.PARAGRAPH).and(() -> Limits.atMost(Limits.LIST, c.people()))
            .and(() -> Check.that(c.people().stream().distinct().count() >= FEWEST
                && c.people().stream().allMatch(rules.below().people()::isHere), BacklogRefusal.TOO_FEW_PEOPLE))
            .and(() -> Check.that(c.people().contains(c.leader()), BacklogRefusal.LEADER_IS_NOT_IN_IT))
            .and(() -> Check.that(mayLead(c.topic(), c.leader()), BacklogRefusal.LEADER_BELONGS_ELSEWHERE,
                circle(c.topic()).name()))
            .and(() -> Check.that(c.until() != null, BacklogRefusal.DAY_MISSING))
            .and(() -> Check.that(!c.until().isBefore(first) && !c.until().isAfter(last),
                BacklogRefusal.DAY_DOES_NOT_FIT, first, last));
    }

    /** Who may lead a small group for this topic. */
    public boolean mayLead(TopicId id, MemberId member) {
        return circle(id).has(member);
    }

    private Circle circle(TopicId id) {
        return rules.below().circles().find(rules.known(id).circle()).orElseThrow();
    }

    /** Nobody is given to a group: each says so, on the own device or at the table. */
    public Check mayBeWilling(TopicId id, MemberId member) {
        return planned(id).and(() -> Check.that(group(id).orElseThrow().people().contains(member)
                && !group(id).orElseThrow().isWilling(member), BacklogRefusal.NOT_ASKED_OF_THEM))
            .and(() -> Check.that(rules.actor().equals(new Actor.Member(member)), BacklogRefusal.ONLY_FOR_ONESELF));
    }

    /** A home circle says whether it lends its people, in its own words or by its own yes. */
    public Check mayLend(TopicId id, CircleId home) {
        return planned(id)
            .and(() -> Check.that(homes(id).contains(home), BacklogRefusal.NOT_ASKED_OF_THEM))
            .and(() -> rules.below().circles().actsInOrAtTheTable(home, rules.actor()))
            .and(() -> Check.that(!group(id).orElseThrow().lent().containsKey(home), BacklogRefusal.NOT_ASKED_OF_THEM));
    }

    private Check planned(TopicId id) {
        return rules.waits(id).and(() -> Check.that(group(id).isPresent(), BacklogRefusal.NO_GROUP_IS_PLANNED));
    }

    /** The home circles of the group's people, other than the topic's own. */
    public List<CircleId> homes(TopicId id) {
        return group(id).orElseThrow().homes(rules.below().circles(), rules.known(id).circle());
    }

    /** Everybody is willing, and every home circle has said yes: it can be put to the topic's circle. */
    public boolean isReady(TopicId id) {
        return group(id).filter(group -> group.willing().containsAll(group.people())
            && group.lent().keySet().containsAll(homes(id))).isPresent();
    }

    private Optional<SmallGroup> group(TopicId id) {
        return Optional.ofNullable(rules.known(id).road().pressing()).map(Pressing::group);
    }
}
