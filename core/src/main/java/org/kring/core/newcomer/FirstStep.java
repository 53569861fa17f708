package org.kring.core.newcomer;

/** The five first steps of a newcomer, in the order in which they are offered. */
public enum FirstStep {
    /** What we are together for. */
    MISSION,
    /** Who looks after what. */
    CIRCLES,
    /** One decision, to practise. */
    PRACTICE,
    /** A meeting, in the room or as a guest. */
    SIT_IN,
    /** A first small task. */
    FIRST_TASK;

    /** Seen from what the person did; saying so is not enough. */
    public boolean isSeenFromDeeds() {
        return this == SIT_IN || this == FIRST_TASK;
    }
}
