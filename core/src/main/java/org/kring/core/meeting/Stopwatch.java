package org.kring.core.meeting;

import java.time.Duration;
import java.time.Instant;

/**
 * Time that adds up over several stretches.
 *
 * @param runningSince the beginning of the present stretch, or null while it stands
 * @param before       the whole seconds of the stretches that ended
 */
public record Stopwatch(Instant runningSince, long before) {
    static final Stopwatch UNUSED = new Stopwatch(null, 0);

    public boolean isRunning() {
        return runningSince != null;
    }

    public Duration at(Instant now) {
        return Duration.ofSeconds(before).plus(isRunning() ? Duration.between(runningSince, now) : Duration.ZERO);
    }

    Stopwatch started(Instant at) {
        return isRunning() ? this : new Stopwatch(at, before);
    }

    Stopwatch stopped(Instant at) {
        return new Stopwatch(null, at(at).toSeconds());
    }
}
