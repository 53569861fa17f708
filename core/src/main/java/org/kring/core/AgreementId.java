package org.kring.core;

/** The number of an agreement within its collective, counted from 1. */
public record AgreementId(int value) implements Id {
    public AgreementId {
        Id.requirePositive(value);
    }

    @Override
    public String toString() {
        return "agreement " + value;
    }
}
