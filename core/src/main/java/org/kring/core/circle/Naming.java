package org.kring.core.circle;

/** How somebody came to hold a role. */
public enum Naming {
    /** Named by the wider circle with the decision that opened the circle. */
    OPENING,
    /** "Anyone against?" was asked in a meeting, and nobody was. */
    IN_A_MEETING,
    /** By a proposal. */
    PROPOSAL,
    /** Held before the group came here; nobody has been asked yet. */
    BEFORE
}
