package org.kring.server.web;

import org.kring.core.circle.Change;
import org.kring.core.proposal.May;

/** Whether what a proposal would change about circles can be drawn anew, while another text is looked for. */
public final class Redrawn {
    private Redrawn() {}

    public static boolean may(May may) {
        var changes = may.proposal().content().changes().list();
        return !changes.isEmpty() && !(changes.getFirst() instanceof Change.Fill) && may.changeText().holds();
    }
}
