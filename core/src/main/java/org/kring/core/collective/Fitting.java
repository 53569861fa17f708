package org.kring.core.collective;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.core.Actor;
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
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.circle.Circles;
import org.kring.core.circle.DomainItem;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Opening.Claim;
import org.kring.core.circle.Structure;
import org.kring.core.collective.Past.Group;
import org.kring.core.collective.Past.Rule;
import org.kring.core.people.People;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleRefusal;

/**
 * What a group brings along, put together piece by piece: of each it is known whether it fits to those before.
 *
 * @param circles the circles with all groups so far
 */
public record Fitting(Moment now, Past past, People people, Circles circles) {
    /** Only people so far; their numbers follow those who are here. */
    public static Fitting of(Collective state, Moment now, int people) {
        var past = Past.none(state.people().next());
        for (int n = 0; n < people; n++) {
            past = past.withOneMore();
        }
        var events = come(past);
        return new Fitting(now, past, after(state.people(), events, now),
            Structure.after(state.circles(), events.stream().filter(CircleMemberJoined.class::isInstance).toList()));
    }

    /** Those who come along are first in the append: their names find them there. */
    static List<Event> come(Past past) {
        var members = IntStream.range(0, past.people()).mapToObj(n -> new MemberId(past.first().value() + n)).toList();
        var events = new ArrayList<Event>();
        members.forEach(member -> events.add(new MemberJoined(member)));
        members.forEach(member -> events.add(new CircleMemberJoined(Collective.ROOT, member)));
        return events;
    }

    private static People after(People people, List<Event> events, Moment now) {
        var stamp = new Stamp(0, now.at(), new Actor.Clock());
        for (var event : events) {
            people = event instanceof MemberJoined joined ? People.evolve(people, stamp, joined) : people;
        }
        return people;
    }

    /** What happens when this group comes along too, or why it does not fit. */
    public Decision opens(Group group) {
        var around = circle(group.inside());
        return circles.find(around).isEmpty() ? Decision.no(CircleRefusal.NO_SUCH_CIRCLE)
            : Structure.brought(circles, people, new Structure.By(around, null, now.today()), opening(group));
    }

    /** With one more group; one that does not fit changes nothing. */
    public Fitting with(Group group) {
        return opens(group) instanceof Accepted(var opened) ? with(group, opened) : this;
    }

    Fitting with(Group group, List<Event> opened) {
        return new Fitting(now, past.with(group), people, Structure.after(circles, opened));
    }

    public Check fits(Rule rule) {
        return Limits.written(rule.text(), Limits.PAGE).and(() -> Limits.fits(rule.title(), Limits.LINE))
            .and(() -> Check.that(circles.find(circle(rule.group())).isPresent(), CircleRefusal.NO_SUCH_CIRCLE))
            .and(() -> Check.that(rule.owner() == null || people.isHere(rule.owner()), PeopleRefusal.NOT_A_MEMBER))
            .and(() -> Check.that(rule.lookAgain() == null || rule.lookAgain().isAfter(now.today()),
                CircleRefusal.DATE_IS_NOT_AHEAD));
    }

    public Fitting with(Rule rule) {
        return new Fitting(now, past.with(rule), people, circles);
    }

    /** The first group becomes the second circle, after the founding one. */
    static CircleId circle(int place) {
        return new CircleId(place >= 0 && place < Integer.MAX_VALUE ? place + 1 : Integer.MAX_VALUE);
    }

    private Opening opening(Group group) {
        return Opening.working(group.name(), group.aim(), group.domain(), group.people(), group.posts())
            .within(group.domain().stream().map(text -> new Claim(text, item(circle(group.inside()), text))).toList());
    }

    /** The item of the circle around that it is; 0 where there is none, or where that is the root. */
    private int item(CircleId around, Text text) {
        return circles.find(around).filter(circle -> !circle.isRoot()).flatMap(circle -> circle.domain().stream()
            .filter(item -> DomainItem.same(item.text(), text)).map(DomainItem::number).findFirst()).orElse(0);
    }
}
