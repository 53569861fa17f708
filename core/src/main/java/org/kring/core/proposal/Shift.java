package org.kring.core.proposal;

import java.time.Instant;
import org.kring.core.MemberId;

/**
 * That the time or the place of a proposal was changed beside the ordinary way.
 *
 * @param by    who did; null for the clock, and for the table's device
 * @param until the new end, or null where there is none any more
 */
public record Shift(Kind kind, Instant at, MemberId by, Instant until) {
    /** How it was changed. */
    public enum Kind {
        /** Three days more were asked for. */
        LONGER,
        /** Too few had answered. */
        ONCE_MORE,
        /** Somebody would rather talk about it. */
        CALLED
    }
}
