package org.kring.core.proposal;

import org.kring.core.Stamp;
import org.kring.core.consent.Window;
import org.kring.core.proposal.ProposalEvent.CalledToMeeting;
import org.kring.core.proposal.ProposalEvent.CircleConcerned;
import org.kring.core.proposal.ProposalEvent.LeftMeeting;
import org.kring.core.proposal.ProposalEvent.PlaceEvent;
import org.kring.core.proposal.ProposalEvent.TakenUp;
import org.kring.core.proposal.ProposalEvent.WaitsForAll;
import org.pcollections.TreePVector;

/** How a proposal comes into a meeting and out of it. */
final class PlaceEvolve {
    private PlaceEvolve() {}

    static Proposal changed(Proposal p, Stamp stamp, PlaceEvent event) {
        return switch (event) {
            case CalledToMeeting _ -> untimed(p.with(p.place().calledToMeeting()
                .plus(new Shift(Shift.Kind.CALLED, stamp.at(), stamp.member(), null))));
            case TakenUp(var _, var meeting, var there) -> untimed(p.with(p.place().in(meeting))
                .with(p.asking().with(round -> round.withPresent(there))));
            case LeftMeeting e -> leftMeeting(p, stamp, e);
            case WaitsForAll(var _, var waits) -> p.with(p.place().waiting(waits));
            case CircleConcerned(var _, var circle, var concerned) -> p.with(p.place().concerning(circle, concerned));
        };
    }

    /** A meeting takes the time it takes. */
    private static Proposal untimed(Proposal p) {
        return p.with(p.step().with((Window) null)).with(p.asking().with(round -> round.with((Window) null)));
    }

    private static Proposal leftMeeting(Proposal p, Stamp stamp, LeftMeeting e) {
        var left = p.with(p.place().outside());
        return e.until() == null ? left : left.with(p.asking()
            .with(round -> round.withPresent(TreePVector.empty()).with(Window.of(stamp.at(), e.until()))));
    }
}
