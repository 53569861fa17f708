package org.kring.server.web;

import org.kring.core.proposal.Proposal;

/** Who in the room is asked by name all the same, when the others are noted together. */
public final class Singly {
    private Singly() {}

    /** @return the sentence that says who, or null where it is nobody */
    public static String asked(Look look, Proposal proposal) {
        var members = proposal.askedSingly();
        return members.isEmpty() ? null : look.w().t("proposal.room.singly", look.names().of(members));
    }
}
