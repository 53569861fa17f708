package org.kring.core;

/** The number of a try-out within its collective, counted from 1. */
public record TryOutId(int value) implements Id {
    public TryOutId {
        Id.requirePositive(value);
    }

    @Override
    public String toString() {
        return "try-out " + value;
    }
}
