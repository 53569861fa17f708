package org.kring.server.notice;

/** What became of a notice. Stored by name. */
public enum Outcome {
    SENT,
    /** Not wanted, not true any more, or overtaken by a newer one about the same. */
    NOT_NEEDED,
    /** Tried often enough. */
    GIVEN_UP
}
