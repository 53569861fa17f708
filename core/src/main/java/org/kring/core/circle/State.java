package org.kring.core.circle;

/** Where a circle is in its life (method.md section 2, circle life cycle; the plain word for "seeded" is starting). */
public enum State {
    /** It may meet, and decide about its aim and itself. */
    STARTING,
    ACTIVE,
    /** What it agreed on stays in force; somebody else minds its domain meanwhile. */
    RESTING,
    ENDED;

    /** Whether its leader and delegate sit in the wider circle. */
    public boolean isAtWork() {
        return this == STARTING || this == ACTIVE;
    }
}
