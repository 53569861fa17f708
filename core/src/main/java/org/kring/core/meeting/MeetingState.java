package org.kring.core.meeting;

/** How far a meeting has come (method.md section 5, states). */
public enum MeetingState {
    PLANNED, AGENDA_PROPOSED,
    OPENED, CHECKED_IN, ADMIN_DONE, ITEMS, EVALUATED,
    MINUTES_OPEN, MINUTES_FINAL,
    CANCELLED;

    public boolean isPlanned() {
        return this == PLANNED || this == AGENDA_PROPOSED;
    }

    /** The group is together. */
    public boolean isLive() {
        return compareTo(OPENED) >= 0 && compareTo(EVALUATED) <= 0;
    }

    /** It took place and is over. */
    public boolean isClosed() {
        return this == MINUTES_OPEN || this == MINUTES_FINAL;
    }

    MeetingState atLeast(MeetingState reached) {
        return compareTo(reached) >= 0 ? this : reached;
    }
}
