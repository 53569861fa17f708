package org.kring.core.tryout;

import org.kring.core.Refusal;

/** Why something about a try-out cannot be done. */
public enum TryOutRefusal implements Refusal {
    NO_SUCH_TRY_OUT,
    /** It was ended, or became something. */
    TRY_OUT_HAS_ENDED,
    /** Its last day is not over yet; the clock waits. */
    NOT_OVER_YET,
    TWO_PEOPLE_ARE_NEEDED,
    END_MISSING,
    /** The day is past; argument: the day given. */
    END_IS_PAST,
    /** Longer than four weeks; argument: the last day possible. */
    AT_MOST_FOUR_WEEKS,
    /** Somebody else wanted to end it or to go on from it. */
    ONLY_THE_TWO
}
