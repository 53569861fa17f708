package org.kring.core.collective;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Event;
import org.kring.core.Stamp;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.meeting.MeetingEvent.PersonLeft;
import org.kring.core.people.PeopleEvent.MemberLeft;

/** What must follow higher up from an event below, in the same append: one readable list. */
final class Consequences {
    private static final int MOST = 10_000;

    private Consequences() {}

    private static List<Event> of(Collective before, Event event, Collective after) {
        return switch (event) {
            case MemberLeft(var member) -> before.circles().all().stream().filter(circle -> circle.hears(member))
                .map(Circle::id).<Event>map(circle -> new CircleMemberLeft(circle, member)).toList();
            case CircleMemberLeft(var circle, var member) -> after.meetings().liveIn(circle)
                .filter(meeting -> meeting.presence().isHere(member))
                .<List<Event>>map(meeting -> List.of(new PersonLeft(meeting.id(), member))).orElse(List.of());
            default -> List.of();
        };
    }

    /** @return the given events, each followed by what must follow from it, until nothing more does */
    static List<Event> complete(Collective state, Actor actor, Instant at, List<Event> decided) {
        var stamp = new Stamp(0, at, actor);
        var waiting = new ArrayDeque<>(decided);
        var all = new ArrayList<Event>();
        while (!waiting.isEmpty()) {
            var event = waiting.removeFirst();
            var after = Decider.evolve(state, stamp, event);
            all.add(event);
            of(state, event, after).reversed().forEach(waiting::addFirst);
            state = after;
            if (all.size() > MOST) {
                throw new IllegalStateException("consequences do not end: " + event);
            }
        }
        return all;
    }
}
