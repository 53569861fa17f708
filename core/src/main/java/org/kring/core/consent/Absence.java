package org.kring.core.consent;

/** What holds for deciders who are not there (method.md section 3, quorum and absent members). */
public enum Absence {
    /** The decision stands at once; who was not there has the text and the window, and a reason then reopens it. */
    SILENCE_AFTER_NOTICE,
    /** Open until everyone has answered. */
    WAIT,
    /** Whoever is there decides; the others are listed as not heard. */
    PRESENT_DECIDE
}
