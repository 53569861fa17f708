package org.kring.core.people;

import org.kring.core.Refusal;

/** Why something about a person cannot be done. */
public enum PeopleRefusal implements Refusal {
    NOT_A_MEMBER,
    /** Only the person decides this. */
    ONLY_ONESELF,
    ONLY_THE_HOST,
    /** A new way in needs the person, or two other members. */
    TWO_MUST_VOUCH,
    /** Argument: the day given. */
    LEAVE_ENDS_ON_A_DAY_AHEAD,
    NOT_ON_LEAVE,
    /** Two channels and a personal try come before others speak of leave. */
    TRY_TO_REACH_THEM_FIRST,
    /** Argument: when two weeks have passed since the first try. */
    WAIT_TWO_WEEKS,
    /** Nobody is out of reach for themselves. */
    OTHERS_TRY_TO_REACH_YOU
}
