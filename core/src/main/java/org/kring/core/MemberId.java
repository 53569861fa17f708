package org.kring.core;

/** The number of a member within its collective, counted from 1. */
public record MemberId(int value) implements Id {
    public MemberId {
        Id.requirePositive(value);
    }

    @Override
    public String toString() {
        return "member " + value;
    }
}
