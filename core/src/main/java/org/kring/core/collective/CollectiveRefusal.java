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
    WORDS_ARE_THESE
}
