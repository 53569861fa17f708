package org.kring.core.consent;

import org.kring.core.Refusal;

/** Why a round cannot go on, or a rule about rounds cannot be so. */
public enum ConsentRefusal implements Refusal {
    /** Arguments: shortest and longest window in hours. */
    WINDOW_OUT_OF_RANGE,
    QUORUM_OUT_OF_RANGE,
    /** Arguments: how many are needed, how many there are. */
    NOT_ENOUGH_OF_US,
    /** Argument: who has not been heard yet. */
    NOT_YET_HEARD,
    /** Argument: who still asks something. */
    SOMEBODY_ASKS,
    /** Argument: whose reason against is still being worked on. */
    REASON_AGAINST_OPEN,
    /** Argument: whom this concerns. */
    NOT_A_DECIDER,
    /** The text has changed meanwhile; argument: the number of the text now. */
    TEXT_HAS_CHANGED,
    /** What a person said on their own device is changed by that person only. Argument: the person. */
    OWN_ANSWER_STANDS
}
