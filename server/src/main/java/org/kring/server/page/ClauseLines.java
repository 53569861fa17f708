package org.kring.server.page;

import java.util.List;
import org.kring.core.consent.Clauses;

/** The clauses of "How we decide", each in a sentence. */
public final class ClauseLines {
    private static final int DAY = 24;

    private ClauseLines() {}

    /** @param clauses null where nothing of the kind is set; then there are no lines */
    public static List<String> of(Words w, Clauses clauses) {
        return clauses == null ? List.of() : List.of(w.t("proposal.clause." + clauses.absence().name(), time(w, clauses.windowHours())),
            w.t("proposal.clause.quorum", clauses.quorumPercent()), w.t("proposal.clause." + clauses.lastResort().name()));
    }

    /** In whole days where it is that, as the form asks for it. */
    private static String time(Words w, int hours) {
        return hours % DAY == 0 ? w.t("proposal.clause.days", hours / DAY) : w.t("proposal.clause.hours", hours);
    }
}
