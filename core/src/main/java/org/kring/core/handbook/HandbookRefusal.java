package org.kring.core.handbook;

import org.kring.core.Refusal;

/** Why something about the handbook cannot be done. */
public enum HandbookRefusal implements Refusal {
    NO_SUCH_ENTRY,
    /** It is not needed any more. */
    ENTRY_IS_DROPPED,
    LOOK_AGAIN_MISSING,
    /** Argument: the day given. */
    LOOK_AGAIN_IS_PAST,
    /** Somebody was quicker; argument: who. */
    TEXT_HAS_CHANGED,
    NOTHING_IS_NEW,
    MINDED_BY_ONESELF,
    ONLY_WHO_MINDS_IT,
    NO_SUCH_QUESTION,
    QUESTION_IS_SETTLED,
    ONLY_WHO_ASKED
}
