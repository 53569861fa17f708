package org.kring.core.proposal;

import org.kring.core.Refusal;

/** Why something cannot be done in this topic. */
public enum ProposalRefusal implements Refusal {
    UNUSED
}
