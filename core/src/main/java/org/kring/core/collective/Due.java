package org.kring.core.collective;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kring.core.Command;
import org.kring.core.Moment;
import org.kring.core.meeting.MeetingClock;

/** What the passing of time does in a collective: each topic says what is due, and when it is next. */
public final class Due {
    private Due() {}

    /** The commands of the actor clock that are due now, in order. */
    public static List<Command> of(Collective state, Moment now) {
        return List.copyOf(MeetingClock.due(state.meetings(), now));
    }

    /** When something is due next, if anything is. */
    public static Optional<Instant> next(Collective state) {
        return MeetingClock.nextDue(state.meetings());
    }
}
