package org.kring.core.proposal;

import org.kring.core.Stamp;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Window;
import org.kring.core.proposal.ProposalEvent.DecisionTakenUp;
import org.kring.core.proposal.ProposalEvent.ProposalDecided;
import org.kring.core.proposal.ProposalEvent.ProposalDropped;
import org.kring.core.proposal.ProposalEvent.ProposalPresented;
import org.kring.core.proposal.ProposalEvent.ProposalReopened;
import org.kring.core.proposal.ProposalEvent.ProposalSettled;
import org.kring.core.proposal.ProposalEvent.ProposalWithdrawn;
import org.kring.core.proposal.ProposalEvent.StageEvent;
import org.kring.core.proposal.ProposalEvent.StageReached;

/** How a proposal goes on from stage to stage, to its decision and back. */
final class StageEvolve {
    private StageEvolve() {}

    static Proposal changed(Proposal p, Stamp stamp, StageEvent event) {
        return switch (event) {
            case ProposalPresented _ -> p.with(p.talk().with(p.talk().word().since(stamp.at()))).in(Stage.CLARIFY);
            case ProposalWithdrawn _ -> p.in(Stage.WITHDRAWN)
                .with(p.outcome().dropped(stamp.at(), p.outcome().reason()));
            case ProposalDropped(var _, var _, var why) -> p.in(Stage.DROPPED)
                .with(p.outcome().dropped(stamp.at(), why));
            case StageReached(var _, var stage) -> stageReached(p, stage);
            case ProposalDecided e -> decided(p, stamp, e);
            case ProposalReopened _ -> p.in(Stage.OBJECTIONS)
                .with(p.asking().with(round -> round.with((Window) null)));
            case ProposalSettled _ -> p.with(p.outcome().settle());
            case DecisionTakenUp(var _, var agreement, var heard) -> Answers.takenUp(p, stamp, heard)
                .with(p.outcome().about(agreement));
        };
    }

    private static Proposal stageReached(Proposal p, Stage stage) {
        return switch (stage) {
            case OBJECTIONS, PENDING_ABSENT -> p.in(stage).with(p.asking().with(round -> round.with((Window) null)));
            case DRAFT, UNDERSTAND, PICTURE, SHAPE, WRITING, CLARIFY, REACT, ADJUST, CONSENT_ROUND, DECIDED, WITHDRAWN,
                 DROPPED, PARKED, REFERRED -> p.in(stage).with(p.asking().folded()).with(p.forming().unready());
        };
    }

    /** In a meeting the window of the absent begins now; outside of one it has ended. */
    private static Proposal decided(Proposal p, Stamp stamp, ProposalDecided e) {
        var window = Effects.windowAfter(p.asking().round(), stamp.at(), e.until());
        return p.in(Stage.DECIDED).with(p.aside().with((Motion) null))
            .with(resorted(p, p.asking().with(round -> round.with(window))))
            .with(new Outcome(e.agreement(), e.version(), stamp.at(), e.aimBefore(), e.lookAgainBefore(),
                p.outcome().reason(), false));
    }

    /** Decided over a reason against, as the circle had agreed to for this case. */
    private static Asking resorted(Proposal p, Asking asking) {
        return p.openAgainst().isEmpty() ? asking
            : asking.objections(each -> each.isOpen() ? each.in(Objection.State.LAST_RESORT) : each);
    }
}
