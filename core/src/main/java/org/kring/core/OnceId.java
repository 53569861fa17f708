package org.kring.core;

/** The number of a question that is asked once within its collective, counted from 1. */
public record OnceId(int value) implements Id {
    public OnceId {
        Id.requirePositive(value);
    }

    @Override
    public String toString() {
        return "question " + value;
    }
}
