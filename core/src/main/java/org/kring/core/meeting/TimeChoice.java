package org.kring.core.meeting;

/** What a group does when the time of an item is used up (method.md section 5, time box overrun). */
public enum TimeChoice {
    /** Some minutes more, taken from a named item or from the free time. */
    MINUTES,
    /** One next step now, and then on. */
    NEXT_STEP,
    SMALL_GROUP,
    NEXT_MEETING
}
