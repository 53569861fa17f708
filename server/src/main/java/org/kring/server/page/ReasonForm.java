package org.kring.server.page;

import org.kring.core.ProposalId;

/** Forms about a reason against. Each is told from those about another proposal that the same page may show. */
public final class ReasonForm {
    private ReasonForm() {}

    /** @param act what is done with the form, a word of small letters */
    public static String id(String act, ProposalId proposal, int reason) {
        return act + "-" + proposal.value() + "-" + reason;
    }
}
