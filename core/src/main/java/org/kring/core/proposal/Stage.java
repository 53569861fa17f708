package org.kring.core.proposal;

/** How far a proposal has come (method.md section 3). */
public enum Stage {
    /** The short way: seen by its author only, unless it was begun in a meeting. */
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
    DROPPED,
    /** The long way begins: what is going on, and what do we need? */
    UNDERSTAND,
    /** What must a good answer cover? */
    PICTURE,
    /** Ideas for each part of the picture. */
    SHAPE,
    /** One to three write the text. */
    WRITING,
    /** Let rest until a day. */
    PARKED,
    /** Somebody else works on it until a day. */
    REFERRED;

    public boolean isOver() {
        return this == DECIDED || this == WITHDRAWN || this == DROPPED;
    }

    /** Whether the circle finds the text together, before there is one. */
    public boolean isForming() {
        return this == UNDERSTAND || this == PICTURE || this == SHAPE || this == WRITING;
    }

    public boolean isResting() {
        return this == PARKED || this == REFERRED;
    }

    /** Whether answers to the question are taken. */
    public boolean isAsking() {
        return this == CONSENT_ROUND || this == PENDING_ABSENT;
    }

    /** Whether the text may change. */
    public boolean isWriting() {
        return this == DRAFT || this == CLARIFY || this == REACT || this == ADJUST || this == OBJECTIONS;
    }

    /** Whether everyone is asked to say something in it, so that it has its time. */
    public boolean hasTime() {
        return this == UNDERSTAND || this == PICTURE || this == SHAPE || this == CLARIFY || this == REACT;
    }
}
