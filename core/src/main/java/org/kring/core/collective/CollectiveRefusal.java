package org.kring.core.collective;

import org.kring.core.Refusal;

/** Why something about the whole collective cannot be done. */
public enum CollectiveRefusal implements Refusal {
    ALREADY_FOUNDED,
    NOT_FOUNDED_YET,
    NOBODY_NAMED,
    NOT_A_WORD,
    /** Of a circle and of circles. */
    BOTH_FORMS,
    WORDS_ARE_THESE,
    /** There are circles inside the first one; from then on they change by decision. */
    CIRCLES_ALREADY,
    /** The founding circle has agreed on how it decides; from then on it decides. */
    DECIDED_ALREADY,
    /** Others came in meanwhile, so that the numbers of those who are brought along do not fit any more. */
    PEOPLE_CAME,
    NOTHING_TO_BRING
}
