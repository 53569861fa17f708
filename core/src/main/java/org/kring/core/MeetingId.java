package org.kring.core;

/** The number of a meeting within its collective, counted from 1. */
public record MeetingId(int value) implements Id {
    public MeetingId {
        Id.requirePositive(value);
    }

    @Override
    public String toString() {
        return "meeting " + value;
    }
}
