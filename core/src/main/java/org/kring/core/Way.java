package org.kring.core;

/** How an answer or a turn reached the record: the three ways that are open everywhere (screens: three ways to answer). */
public enum Way {
    /** On the person's own device. */
    OWN_DEVICE,
    /** On a device that was passed round, by the person alone. */
    SHARED_DEVICE,
    /** Said aloud and written down by somebody else; the person can correct it. */
    IN_THE_ROOM
}
