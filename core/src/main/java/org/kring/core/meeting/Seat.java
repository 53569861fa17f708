package org.kring.core.meeting;

import java.time.Instant;
import org.kring.core.MemberId;

/**
 * Somebody who is or was in a meeting.
 *
 * @param here   the time spent in it; runs while the person is present
 * @param leaves when the person has to go, or null
 */
public record Seat(MemberId member, Stopwatch here, Instant leaves) {
    public boolean isTaken() {
        return here.isRunning();
    }

    Seat arrived(Instant at) {
        return new Seat(member, here.started(at), null);
    }

    Seat left(Instant at) {
        return new Seat(member, here.stopped(at), null);
    }

    Seat leavingAt(Instant when) {
        return new Seat(member, here, when);
    }
}
