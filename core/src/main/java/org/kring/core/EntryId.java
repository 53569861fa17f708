package org.kring.core;

/** The number of a page of the handbook within its collective, counted from 1. */
public record EntryId(int value) implements Id {
    public EntryId {
        Id.requirePositive(value);
    }

    @Override
    public String toString() {
        return "entry " + value;
    }
}
