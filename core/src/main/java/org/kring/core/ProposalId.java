package org.kring.core;

/** The number of a proposal within its collective, counted from 1. */
public record ProposalId(int value) implements Id {
    public ProposalId {
        Id.requirePositive(value);
    }

    @Override
    public String toString() {
        return "proposal " + value;
    }
}
