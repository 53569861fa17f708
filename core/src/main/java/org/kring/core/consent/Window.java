package org.kring.core.consent;

import java.time.Instant;

/**
 * The time in which a silent decider has the text.
 *
 * @param from     since when everyone has the text
 * @param extended too few had answered, and it was made longer once
 * @param over     it has ended; whoever was silent to the end was heard by silence
 */
public record Window(Instant from, Instant until, boolean extended, boolean over) {
    public static Window of(Instant from, Instant until) {
        return new Window(from, until, false, false);
    }

    public boolean isOpen(Instant now) {
        return !over && now.isBefore(until);
    }

    public Window extendedTo(Instant end) {
        return new Window(from, end, true, false);
    }

    public Window ended() {
        return new Window(from, until, extended, true);
    }
}
