package org.kring.core;

/** The number of a need that somebody named, within its collective, counted from 1. */
public record NeedId(int value) implements Id {
    public NeedId {
        Id.requirePositive(value);
    }

    @Override
    public String toString() {
        return "need " + value;
    }
}
