package org.kring.core.collective;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Decision.Accepted;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.Kind;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.circle.Circles;
import org.kring.core.circle.DomainItem;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Opening.Claim;
import org.kring.core.circle.Structure;
import org.kring.core.collective.CollectiveEvent.BroughtAlong;
import org.kring.core.collective.Past.Group;
import org.kring.core.collective.Past.Rule;
import org.kring.core.mission.MissionEvent.OldMissionBrought;
import org.kring.core.people.People;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleRefusal;

/**
 * A group brings along what it had before. Only while nothing has been decided here: the founding circle is the only
 * one, and has not agreed yet on how it decides. From then on circles, roles and agreements come by decision.
 */
record Bringing(Collective state, Actor actor, Moment now) {
    private static final int MOST_PEOPLE = 2_000;
    private static final int MOST_RULES = 500;
    private static final int USUAL_MONTHS = 6;

    static Check may(Collective state, Actor actor) {
        return Check.that(state.founded(), CollectiveRefusal.NOT_FOUNDED_YET)
            .and(() -> state.root().actsAsMember(actor))
            .and(() -> Check.that(state.circles().all().size() == 1, CollectiveRefusal.CIRCLES_ALREADY))
            .and(() -> Check.that(!state.hasAgreedHowToDecide(), CollectiveRefusal.DECIDED_ALREADY));
    }

    Decision decide(Past past) {
        return may(state, actor).and(() -> Check.that(!past.isNothing(), CollectiveRefusal.NOTHING_TO_BRING))
            .and(() -> Check.that(past.first().equals(state.people().next()), CollectiveRefusal.PEOPLE_CAME))
            .and(() -> Check.that(past.people() <= MOST_PEOPLE, TextRefusal.TOO_MANY, MOST_PEOPLE, past.people()))
            .and(() -> Limits.atMost(MOST_RULES, past.rules()))
            .and(() -> Limits.fits(past.mission(), Limits.PAGE))
            .refusal().<Decision>map(refused -> refused).orElseGet(() -> brought(past));
    }

    private Decision brought(Past past) {
        var events = people(past);
        var people = after(events);
        var circles = Structure.after(state.circles(), events.stream().filter(CircleMemberJoined.class::isInstance).toList());
        for (var group : past.groups()) {
            if (circles.find(circle(past, group.inside())).isEmpty()) {
                return Decision.no(CircleRefusal.NO_SUCH_CIRCLE);
            }
            switch (Structure.brought(circles, people, by(past, group), opening(circles, past, group))) {
                case Decision.Refused refused -> {
                    return refused;
                }
                case Accepted(var opened) -> {
                    circles = Structure.after(circles, opened);
                    events.addAll(opened);
                }
            }
        }
        return rules(past, people, events);
    }

    /** Those who come along are first in the append: their names find them there. */
    private List<Event> people(Past past) {
        var members = IntStream.range(0, past.people()).mapToObj(n -> new MemberId(past.first().value() + n)).toList();
        var events = new ArrayList<Event>();
        members.forEach(member -> events.add(new MemberJoined(member)));
        members.forEach(member -> events.add(new CircleMemberJoined(Collective.ROOT, member)));
        return events;
    }

    private People after(List<Event> events) {
        var people = state.people();
        var stamp = new Stamp(0, now.at(), actor);
        for (var event : events) {
            people = event instanceof MemberJoined joined ? People.evolve(people, stamp, joined) : people;
        }
        return people;
    }

    private Structure.By by(Past past, Group group) {
        return new Structure.By(circle(past, group.inside()), null, now.today());
    }

    /** The first group becomes the second circle, after the founding one. */
    private static CircleId circle(Past past, int place) {
        return new CircleId(place >= 0 && place <= past.groups().size() ? place + 1 : Integer.MAX_VALUE);
    }

    private static Opening opening(Circles circles, Past past, Group group) {
        var around = circle(past, group.inside());
        return Opening.working(group.name(), group.aim(), group.domain(), group.people(), group.posts())
            .within(group.domain().stream().map(text -> new Claim(text, item(circles, around, text))).toList());
    }

    /** The item of the circle around that it is; 0 where there is none, or where that is the root. */
    private static int item(Circles circles, CircleId around, Text text) {
        return circles.find(around).filter(circle -> !circle.isRoot()).flatMap(circle -> circle.domain().stream()
            .filter(item -> DomainItem.same(item.text(), text)).map(DomainItem::number).findFirst()).orElse(0);
    }

    private Decision rules(Past past, People people, List<Event> events) {
        var check = Check.OK;
        var id = state.agreements().next();
        for (var rule : past.rules()) {
            check = check.and(() -> fits(past, people, rule));
            events.add(agreed(past, rule, id));
            id = new AgreementId(id.value() + 1);
        }
        if (!past.mission().isBlank()) {
            events.add(new OldMissionBrought(past.mission()));
        }
        events.add(new BroughtAlong(past.people(), past.groups().size(), past.rules().size(), !past.mission().isBlank()));
        return check.then(() -> events);
    }

    private Check fits(Past past, People people, Rule rule) {
        return Limits.written(rule.text(), Limits.PAGE).and(() -> Limits.fits(rule.title(), Limits.LINE))
            .and(() -> Check.that(rule.group() >= 0 && rule.group() <= past.groups().size(), CircleRefusal.NO_SUCH_CIRCLE))
            .and(() -> Check.that(rule.owner() == null || people.isHere(rule.owner()), PeopleRefusal.NOT_A_MEMBER))
            .and(() -> Check.that(rule.lookAgain() == null || rule.lookAgain().isAfter(now.today()),
                CircleRefusal.DATE_IS_NOT_AHEAD));
    }

    private Agreed agreed(Past past, Rule rule, AgreementId id) {
        return new Agreed(id, circle(past, rule.group()), Kind.AGREEMENT, null, null, rule.owner(),
            rule.starts() == null ? now.today() : rule.starts(),
            rule.lookAgain() == null ? now.today().plusMonths(USUAL_MONTHS) : rule.lookAgain(), null, List.of(),
            rule.title(), rule.text(), Text.NONE, Text.NONE);
    }
}
