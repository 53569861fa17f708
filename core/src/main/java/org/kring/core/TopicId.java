package org.kring.core;

/** The number of a topic within its collective, counted from 1. */
public record TopicId(int value) implements Id {
    public TopicId {
        Id.requirePositive(value);
    }

    @Override
    public String toString() {
        return "topic " + value;
    }
}
