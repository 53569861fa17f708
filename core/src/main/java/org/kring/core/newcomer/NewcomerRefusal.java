package org.kring.core.newcomer;

import org.kring.core.Refusal;

/** Why something about a newcomer cannot be done. */
public enum NewcomerRefusal implements Refusal {
    /** Argument: how many newcomers one accompanies at most. */
    ACCOMPANIES_ENOUGH,
    NOT_NEW_ANY_MORE,
    /** Argument: who accompanies them. */
    IS_ACCOMPANIED,
    NOBODY_ACCOMPANIES_ONESELF,
    NOT_ACCOMPANIED,
    ONLY_THE_TWO,
    /** It ticks itself off when it is done. */
    SEEN_FROM_DEEDS,
    SETTLED_ALREADY
}
