package org.kring.core.step;

import org.kring.core.Refusal;

/** Why something about a next step cannot be done. */
public enum StepRefusal implements Refusal {
    NO_SUCH_STEP,
    /** It is done or dropped. */
    STEP_HAS_ENDED,
    DAY_MISSING,
    /** The day is past; argument: the day given. */
    DAY_IS_PAST,
    /** Further ahead than anyone plans; argument: the last day possible. */
    DAY_IS_TOO_FAR,
    /** Whoever takes a step belongs to the circle, as a member or a guest; argument: the person. */
    NOT_IN_THE_CIRCLE,
    /** The person has it already; argument: the person. */
    HAS_IT_ALREADY
}
