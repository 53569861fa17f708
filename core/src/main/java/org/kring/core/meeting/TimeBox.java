package org.kring.core.meeting;

import java.time.Duration;
import java.time.Instant;

/** The time of one item, at one moment. */
public record TimeBox(Duration used, Duration planned) {
    /** Whether the group is reminded: near from 80 % on, at 100 % it chooses. */
    public enum Sign { NONE, NEAR, FULL }

    static TimeBox of(Item item, Instant now) {
        return new TimeBox(item.used().at(now), Duration.ofMinutes(item.minutes()));
    }

    public Sign sign() {
        return used.compareTo(planned) >= 0 ? Sign.FULL
            : used.multipliedBy(5).compareTo(planned.multipliedBy(4)) >= 0 ? Sign.NEAR : Sign.NONE;
    }

    /** What is left; negative once it is over. */
    public Duration left() {
        return planned.minus(used);
    }
}
