package org.kring.core.proposal;

/** The steps of the ladder when a circle is stuck (method.md section 3, deadlock ladder), in their order. */
public enum WayOut {
    /** A round on "what makes this hard?" */
    WHAT_MAKES_IT_HARD(1),
    SMALLER_QUESTION(1),
    /** With the author and whoever sees a reason against, for two weeks at most. */
    SMALL_GROUP(2),
    OUTSIDE_FACILITATOR(3),
    WIDER_CIRCLE(4),
    /** What was agreed in advance for this case. */
    LAST_RESORT(5),
    /** Somebody writes one whole text. */
    CONCRETE_TEXT(1),
    /** First we decide how we go on. */
    HOW_WE_GO_ON(1);

    private final int rung;

    WayOut(int rung) {
        this.rung = rung;
    }

    public int rung() {
        return rung;
    }

    /** Everyone is asked for a sentence; otherwise somebody writes. */
    boolean asksEach() {
        return this == WHAT_MAKES_IT_HARD || this == HOW_WE_GO_ON;
    }

    /** Others work on it, and it comes back from them. */
    boolean comesBack() {
        return this == SMALL_GROUP || this == WIDER_CIRCLE;
    }
}
