package org.kring.core.proposal;

import java.time.Instant;
import java.time.LocalDate;
import org.kring.core.AgreementId;
import org.kring.core.Text;

/**
 * What came of a proposal so far.
 *
 * @param agreement       what it became, or the decision whose words it took up; null when there is none
 * @param version         the text that was decided, 0 before
 * @param at              when it was decided or let go, or null
 * @param aimBefore       the aim that it changed, so that reopening brings it back
 * @param lookAgainBefore the date that it changed, or null
 * @param reason          why it was let go
 * @param settled         nobody can correct anything about it any more
 */
public record Outcome(AgreementId agreement, int version, Instant at, Text aimBefore, LocalDate lookAgainBefore,
                      Text reason, boolean settled) {
    static final Outcome NONE = new Outcome(null, 0, null, Text.NONE, null, Text.NONE, false);

    Outcome about(AgreementId decision) {
        return new Outcome(decision, 1, at, aimBefore, lookAgainBefore, reason, settled);
    }

    Outcome dropped(Instant when, Text why) {
        return new Outcome(agreement, version, when, aimBefore, lookAgainBefore, why, settled);
    }

    Outcome settle() {
        return new Outcome(agreement, version, at, aimBefore, lookAgainBefore, reason, true);
    }
}
