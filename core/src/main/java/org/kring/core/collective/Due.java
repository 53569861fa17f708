package org.kring.core.collective;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.Moment;
import org.kring.core.Timer;
import org.kring.core.circle.CircleCommand.EndTerm;
import org.kring.core.circle.Role;
import org.kring.core.meeting.MeetingClock;

/** What the passing of time does in a collective: each topic says what is due, and when it is next. */
public final class Due {
    private Due() {}

    /** The commands of the actor clock that are due now, in the order in which they fell due. */
    public static List<Command> of(Collective state, Moment now) {
        var due = new ArrayList<Command>(timers(state).filter(timer -> !timer.at().isAfter(now.at()))
            .sorted(Comparator.comparing(Timer::at)).map(Timer::command).toList());
        due.addAll(MeetingClock.due(state.meetings(), now));
        return due;
    }

    /** When something is due next, if anything is. */
    public static Optional<Instant> next(Collective state) {
        return Stream.concat(timers(state).map(Timer::at), MeetingClock.nextDue(state.meetings()).stream())
            .min(Comparator.naturalOrder());
    }

    private static Stream<Timer> timers(Collective state) {
        return Stream.of(state.agreements().timers(state.zone()), state.proposals().timers(),
            state.tryOuts().timers(state.zone()), state.circles().lives(state.zone()), terms(state)).flatMap(timers -> timers);
    }

    /** A term ends for good only when a meeting of the circle has been held since, at which somebody could be chosen. */
    private static Stream<Timer> terms(Collective state) {
        return state.circles().terms(state.zone()).filter(timer -> timer.command() instanceof EndTerm(var circle, var role)
            && state.meetings().lastIn(circle).filter(last -> !last.opened().isBefore(over(state, circle, role))).isPresent());
    }

    private static Instant over(Collective state, CircleId circle, Role role) {
        return state.circles().find(circle).flatMap(found -> found.assignment(role)).orElseThrow().until().plusDays(1)
            .atStartOfDay(state.zone()).toInstant();
    }
}
