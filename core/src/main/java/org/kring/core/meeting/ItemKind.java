package org.kring.core.meeting;

/** What an agenda item is. Fixed kinds have their words in the message files; the others have a title or a subject. */
public enum ItemKind {
    ARRIVING, BEFORE_WE_START,
    PRACTICE, HOW_WE_DECIDE, TOGETHER_FOR, NEEDS, DECIDE_ONE,
    /** A waiting topic of the circle. */
    TOPIC,
    /** A proposal that is being decided. */
    PROPOSAL,
    /** Something that only has a title. */
    FREE,
    WHO_DOES_WHAT, NEXT_DATE, CLOSING,
    /** An agreement is looked at again. */
    LOOK_AGAIN,
    /** The circle's yes to whom circles inside send, and to changes that others have decided. */
    CONFIRMATIONS,
    /** Questions on what the circles inside have told. */
    REPORTS,
    /** What the wider circle has decided and said since. */
    FROM_WIDER_CIRCLE,
    /** Once a quarter: does our work still serve what we are together for? */
    DIRECTION,
    /** A guest would like to be a member. */
    JOINING;

    /** Whether it counts for the share of a meeting that may be planned (method.md section 5: 80 %). */
    public boolean isContent() {
        return switch (this) {
            case ARRIVING, BEFORE_WE_START, WHO_DOES_WHAT, NEXT_DATE, CLOSING -> false;
            case PRACTICE, HOW_WE_DECIDE, TOGETHER_FOR, NEEDS, DECIDE_ONE, TOPIC, PROPOSAL, FREE, LOOK_AGAIN, CONFIRMATIONS, REPORTS,
                FROM_WIDER_CIRCLE, DIRECTION, JOINING -> true;
        };
    }

    /** Whether it comes by itself from the circles around and inside. */
    public boolean isBetweenCircles() {
        return switch (this) {
            case CONFIRMATIONS, REPORTS, FROM_WIDER_CIRCLE, DIRECTION -> true;
            case ARRIVING, BEFORE_WE_START, PRACTICE, HOW_WE_DECIDE, TOGETHER_FOR, NEEDS, DECIDE_ONE, TOPIC, PROPOSAL, FREE,
                WHO_DOES_WHAT, NEXT_DATE, CLOSING, LOOK_AGAIN, JOINING -> false;
        };
    }

    /**
     * Whether a later meeting takes it up again where it was not finished. Topics, proposals and agreements wait by
     * themselves.
     */
    boolean isTakenUpAgain() {
        return switch (this) {
            case HOW_WE_DECIDE, TOGETHER_FOR, NEEDS -> true;
            case ARRIVING, BEFORE_WE_START, PRACTICE, DECIDE_ONE, TOPIC, PROPOSAL, FREE, WHO_DOES_WHAT, NEXT_DATE,
                CLOSING, LOOK_AGAIN, CONFIRMATIONS, REPORTS, FROM_WIDER_CIRCLE, DIRECTION, JOINING -> false;
        };
    }
}
