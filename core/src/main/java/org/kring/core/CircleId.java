package org.kring.core;

/** The number of a circle within its collective, counted from 1. */
public record CircleId(int value) implements Id {
    public CircleId {
        Id.requirePositive(value);
    }

    @Override
    public String toString() {
        return "circle " + value;
    }
}
