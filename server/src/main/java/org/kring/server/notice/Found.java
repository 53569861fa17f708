package org.kring.server.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.core.MemberId;
import org.kring.core.collective.Decider;
import org.kring.core.people.PeopleEvent.MemberLeft;
import org.kring.server.live.Past;
import org.kring.server.live.Shown;

/**
 * What there is to tell on the way to a state. What is older than a week is not told: a server that was off for long, or
 * sends mail for the first time, does not write about the past.
 *
 * @param due  when time has something to tell next, or null; at once while that is not known yet
 * @param left who left on the way
 */
record Found(Shown reached, List<Told> told, Set<MemberId> left, Instant due) {
    private static final Duration FRESH = Duration.ofDays(7);

    /** @param made since when it is known */
    record Told(Notice notice, Instant made) {}

    /** Because of these events, which follow a state. */
    static Found in(List<Past> past, Shown from, Instant now) {
        var told = new ArrayList<Told>();
        var state = from;
        for (var each : past) {
            var next = after(state, each);
            if (each.stamp().at().isAfter(now.minus(FRESH))) {
                News.of(state.state(), each.stamp(), each.event(), next.state())
                    .forEach(notice -> told.add(new Told(notice, each.stamp().at())));
            }
            state = next;
        }
        return new Found(state, told, left(past), now);
    }

    /** Because time has passed in a state. */
    static Found due(Shown state, Instant now) {
        return new Found(state, Reminders.due(state.state(), now).stream().map(notice -> new Told(notice, now)).toList(),
            Set.of(), Reminders.next(state.state(), now).orElse(null));
    }

    static Shown after(Shown state, Past each) {
        return new Shown(each.stamp().version(), each.stamp().at(),
            Decider.evolve(state.state(), each.stamp(), each.event()));
    }

    private static Set<MemberId> left(List<Past> past) {
        return past.stream().filter(each -> each.event() instanceof MemberLeft)
            .map(each -> ((MemberLeft) each.event()).member()).collect(Collectors.toSet());
    }
}
