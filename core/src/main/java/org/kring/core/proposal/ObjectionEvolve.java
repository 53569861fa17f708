package org.kring.core.proposal;

import org.kring.core.Stamp;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Words;
import org.kring.core.proposal.ProposalEvent.MovesChosen;
import org.kring.core.proposal.ProposalEvent.ObjectionClosed;
import org.kring.core.proposal.ProposalEvent.ObjectionEvent;
import org.kring.core.proposal.ProposalEvent.ObjectionRaised;
import org.kring.core.proposal.ProposalEvent.ObjectionRestated;
import org.kring.core.proposal.ProposalEvent.ObjectionUnderstood;
import org.kring.core.proposal.ProposalEvent.ObjectionWorded;

/** How a reason against changes a proposal. */
final class ObjectionEvolve {
    private ObjectionEvolve() {}

    static Proposal changed(Proposal p, Stamp stamp, ObjectionEvent event) {
        return switch (event) {
            case ObjectionRaised e -> Answers.objected(p, stamp, e);
            case ObjectionWorded e -> p.with(p.asking().objection(e.objection(), each -> each.with(words(e))));
            case ObjectionRestated(var _, var number, var text) -> p.with(p.asking()
                .objection(number, each -> each.restated(text, stamp.at())));
            case ObjectionUnderstood(var _, var number, var _) -> p.with(p.asking()
                .objection(number, each -> each.in(Objection.State.UNDERSTOOD)));
            case MovesChosen(var _, var number, var moves) -> p.with(p.asking()
                .objection(number, each -> each.moved(moves)));
            case ObjectionClosed e -> Answers.closed(p, stamp, e);
        };
    }

    private static Words words(ObjectionWorded e) {
        return new Words(e.might(), e.part(), e.touched(), e.sign(), e.change());
    }
}
