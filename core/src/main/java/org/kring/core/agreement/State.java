package org.kring.core.agreement;

/** Whether an agreement holds. */
public enum State {
    HOLDS,
    /** Out of force while a reason against it is worked on. */
    REOPENED,
    NO_LONGER
}
