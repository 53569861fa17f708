package org.kring.core.proposal;

import java.time.Instant;
import org.kring.core.DamagedLog;
import org.kring.core.Stamp;
import org.kring.core.consent.Window;
import org.kring.core.proposal.ProposalEvent.CourseEvent;
import org.kring.core.proposal.ProposalEvent.FormingBegun;
import org.kring.core.proposal.ProposalEvent.FormingEvent;
import org.kring.core.proposal.ProposalEvent.ObjectionEvent;
import org.kring.core.proposal.ProposalEvent.PlaceEvent;
import org.kring.core.proposal.ProposalEvent.ProposalBegun;
import org.kring.core.proposal.ProposalEvent.RoundEvent;
import org.kring.core.proposal.ProposalEvent.StageEvent;
import org.kring.core.proposal.ProposalEvent.StepTimed;
import org.kring.core.proposal.ProposalEvent.TalkEvent;
import org.kring.core.proposal.ProposalEvent.TextEvent;
import org.kring.core.proposal.ProposalEvent.WindowEnded;
import org.kring.core.proposal.ProposalEvent.WindowEvent;
import org.kring.core.proposal.ProposalEvent.WindowExtended;
import org.kring.core.proposal.ProposalEvent.WindowLengthened;
import org.kring.core.proposal.ProposalEvent.WindowMoved;
import org.pcollections.TreePVector;

/** How events change proposals. */
final class ProposalsEvolve {
    private ProposalsEvolve() {}

    static Proposals evolve(Proposals now, Stamp stamp, ProposalEvent event) {
        if (event instanceof ProposalBegun begun) {
            return now.begun(begun(begun, stamp));
        }
        if (event instanceof FormingBegun begun) {
            return now.begun(FormingEvolve.begun(begun, stamp));
        }
        var proposal = now.find(event.proposal())
            .orElseThrow(() -> new DamagedLog(event.proposal() + " is not known"));
        return now.with(changed(proposal, stamp, event));
    }

    private static Proposal begun(ProposalBegun e, Stamp stamp) {
        return new Proposal(e.proposal(), new Origin(e.circle(), e.author(), e.topic(), stamp.at()), Stage.DRAFT,
            TreePVector.singleton(Version.of(1, stamp.at(), e.author() == null ? stamp.member() : e.author(), e.content())), Talk.NONE, Asking.NONE,
            Place.begun(e.meeting()), Step.NEW,
            Forming.NONE, Aside.NONE, Outcome.NONE);
    }

    private static Proposal changed(Proposal p, Stamp stamp, ProposalEvent event) {
        return switch (event) {
            case ProposalBegun e -> throw new DamagedLog(e.proposal() + " has begun already");
            case FormingEvent e -> FormingEvolve.changed(p, stamp, e);
            case TextEvent e -> TextEvolve.changed(p, stamp, e);
            case StageEvent e -> StageEvolve.changed(p, stamp, e);
            case TalkEvent e -> TalkEvolve.changed(p, stamp, e);
            case PlaceEvent e -> PlaceEvolve.changed(p, stamp, e);
            case WindowEvent e -> timed(p, stamp, e);
            case RoundEvent e -> RoundEvolve.changed(p, stamp, e);
            case ObjectionEvent e -> ObjectionEvolve.changed(p, stamp, e);
            case CourseEvent e -> TurningEvolve.changed(p, stamp, e);
        };
    }

    private static Proposal timed(Proposal p, Stamp stamp, WindowEvent event) {
        return switch (event) {
            case StepTimed(var _, var until) -> p.with(p.step().with(Window.of(stamp.at(), until)));
            case WindowLengthened(var _, var until) -> shifted(p.window(window -> window.lengthenedTo(until)), stamp, Shift.Kind.LONGER, until);
            case WindowExtended(var _, var until) -> shifted(p.window(window -> window.extendedTo(until)), stamp, Shift.Kind.ONCE_MORE, until);
            case WindowMoved(var _, var until) -> p.window(window -> window.movedTo(until));
            case WindowEnded _ -> p.window(Window::ended);
        };
    }

    private static Proposal shifted(Proposal p, Stamp stamp, Shift.Kind kind, Instant until) {
        return p.with(p.place().plus(new Shift(kind, stamp.at(), stamp.member(), until)));
    }
}
