package org.kring.core.proposal;

/** How far a proposal has come (method.md section 3, the fast lane). */
public enum Stage {
    /** Seen by its author only, unless it was begun in a meeting. */
    DRAFT,
    CLARIFY,
    REACT,
    ADJUST,
    CONSENT_ROUND,
    OBJECTIONS,
    /** Nobody who was there sees a reason against; the circle waits for the others. */
    PENDING_ABSENT,
    DECIDED,
    /** Taken back by its author before it was presented. */
    WITHDRAWN,
    /** Let go by the circle. */
    DROPPED;

    public boolean isOver() {
        return this == DECIDED || this == WITHDRAWN || this == DROPPED;
    }

    /** Whether answers to the question are taken. */
    public boolean isAsking() {
        return this == CONSENT_ROUND || this == PENDING_ABSENT;
    }

    /** Whether the text may change. */
    public boolean isWriting() {
        return this == DRAFT || this == CLARIFY || this == REACT || this == ADJUST || this == OBJECTIONS;
    }
}
