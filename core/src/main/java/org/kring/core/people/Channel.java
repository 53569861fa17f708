package org.kring.core.people;

/** How somebody tried to reach a member of whom nothing is heard. */
public enum Channel {
    /** Went there, or asked somebody who did. */
    IN_PERSON,
    CALL, MESSAGE, LETTER
}
