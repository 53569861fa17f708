package org.kring.core.mission;

import org.kring.core.Refusal;

/** Why something about needs cannot be done. */
public enum MissionRefusal implements Refusal {
    /** The same need stands twice. */
    NEED_STANDS_TWICE,
    /** Another name was chosen, and none given. */
    OTHER_NAME_MISSING,
    /** Nothing is different from before. */
    NOTHING_NEW
}
