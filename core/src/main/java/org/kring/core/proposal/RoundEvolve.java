package org.kring.core.proposal;

import org.kring.core.Stamp;
import org.kring.core.consent.Round;
import org.kring.core.consent.Window;
import org.kring.core.proposal.ProposalEvent.AnswerConfirmed;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.ConsentedEarly;
import org.kring.core.proposal.ProposalEvent.DeciderLeft;
import org.kring.core.proposal.ProposalEvent.Gathered;
import org.kring.core.proposal.ProposalEvent.RoundEvent;
import org.kring.core.proposal.ProposalEvent.RoundOpened;
import org.kring.core.proposal.ProposalEvent.RoundResumed;

/** How a round changes a proposal. */
final class RoundEvolve {
    private RoundEvolve() {}

    static Proposal changed(Proposal p, Stamp stamp, RoundEvent event) {
        return switch (event) {
            case ConsentedEarly(var _, var _, var by) -> p.with(p.asking().early(by));
            case RoundOpened e -> p.in(Stage.CONSENT_ROUND).with(p.asking().opened(round(e, stamp)));
            case Gathered(var _, var there) -> p.with(p.asking().with(round -> round.withPresent(there)));
            case Answered e -> Answers.given(p, stamp, e);
            case AnswerConfirmed(var _, var by) -> p.with(p.asking()
                .with(round -> round.with(by, round.answers().get(by).confirm())));
            case DeciderLeft(var _, var member) -> Answers.left(p, member);
            case RoundResumed(var _, var until) -> p.in(Stage.CONSENT_ROUND).with(p.asking()
                .with(round -> round.with(until == null ? null : Window.of(stamp.at(), until))));
        };
    }

    private static Round round(RoundOpened e, Stamp stamp) {
        return Round.open(e.round(), e.version(), e.clauses(), e.deciders(), e.present(), stamp.at(),
            e.until() == null ? null : Window.of(stamp.at(), e.until()));
    }
}
