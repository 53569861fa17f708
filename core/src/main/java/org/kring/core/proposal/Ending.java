package org.kring.core.proposal;

import java.util.Optional;
import org.kring.core.consent.Round;

/** How a question that is asked outside of a meeting comes to its end (method.md section 3, quorum and absent members). */
public enum Ending {
    /** When the time is over and enough have answered, silence counts as no reason against. */
    SILENCE_COUNTS,
    /** When the time is over, those who have not answered are still waited for. */
    WAITS_FOR_ALL,
    /** When the time is over and enough have answered, they have decided. */
    WHO_ANSWERED_DECIDES;

    /** @return empty where nothing ends by itself */
    public static Optional<Ending> of(Proposal proposal) {
        return proposal.stage() != Stage.CONSENT_ROUND ? Optional.empty()
            : proposal.round().filter(round -> round.window() != null).map(Ending::of);
    }

    private static Ending of(Round round) {
        return switch (round.clauses().absence()) {
            case SILENCE_AFTER_NOTICE -> SILENCE_COUNTS;
            case WAIT -> WAITS_FOR_ALL;
            case PRESENT_DECIDE -> WHO_ANSWERED_DECIDES;
        };
    }
}
