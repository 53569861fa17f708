package org.kring.core.meeting;

import java.time.Duration;
import java.time.Instant;
import org.kring.core.Text;

/** When and where a meeting is planned, how long it lasts, and when that was settled first. */
public record Plan(Instant when, int minutes, Text place, Instant plannedAt) {
    private static final Duration NEAR = Duration.ofMinutes(30);

    public Instant end() {
        return when.plus(Duration.ofMinutes(minutes));
    }

    /** A meeting that was planned for the very moment, or opened far off its time, counts from its opening. */
    Plan opened(Instant at) {
        var onTheSpot = !when.isAfter(plannedAt);
        var farOff = Duration.between(when, at).abs().compareTo(NEAR) > 0;
        return onTheSpot || farOff ? new Plan(at, minutes, place, plannedAt) : this;
    }
}
