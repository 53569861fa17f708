package org.kring.server.proposal;

import org.kring.core.proposal.GoingOn;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Owed.What;
import org.kring.core.proposal.Proposal;
import org.kring.server.web.Few;
import org.kring.server.web.Look;

/** Whose turn it is where nobody is asked anything, and that a proposal rested. */
final class WhoseTurn {
    private WhoseTurn() {}

    /** Null where people are asked something, or a meeting goes on with it. */
    static String of(Look look, May may) {
        return GoingOn.of(may).map(turn -> turn.people().isEmpty() ? look.w().t("proposal.whose.anyone." + turn.what())
            : look.w().t("proposal.whose." + turn.what(), look.w().list(Few.names(look, turn.people())), turn.people().size())).orElse(null);
    }

    /** "It rested until Thursday 26 February, and is back." Null where it did not, or has gone on since. */
    static String back(Look look, Proposal proposal) {
        return !proposal.aside().isFreshlyBack(proposal) ? null : look.w().t("proposal.course.back.now",
            proposal.aside().back().rest().wake().atZone(look.now().zone()).toLocalDate());
    }
}
