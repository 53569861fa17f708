package org.kring.core.circle;

/** Why somebody does not hold a role any more. */
public enum RoleEnding {
    /** By their own word. */
    GIVEN_UP,
    /** Not a member of the circle any more. */
    LEFT,
    /** Thirty days after the end of the term. */
    TERM_OVER,
    /** The delegate was chosen as leader: two people carry the link. */
    BECAME_LEADER
}
