package org.kring.core;

/** The number of a next step within its collective, counted from 1. */
public record StepId(int value) implements Id {
    public StepId {
        Id.requirePositive(value);
    }

    @Override
    public String toString() {
        return "step " + value;
    }
}
