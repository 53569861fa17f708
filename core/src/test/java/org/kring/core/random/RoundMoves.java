package org.kring.core.random;

import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.proposal.Ladder;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.Confirm;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand;
import org.kring.core.proposal.Stage;

/** Answers, in a meeting and outside of one. */
record RoundMoves(Throw it, Dice dice, Proposal proposal) {
    RoundMoves(Throw it) {
        this(it, it.dice(), it.proposal());
    }

    Move round() {
        if (proposal.isInMeeting() && dice.oneIn(12)) {
            var late = it.member();
            return Move.by(late, new Arrive(proposal.meeting(), late));
        }
        var allHeard = proposal.round().filter(round -> round.presentNotYet().isEmpty()).isPresent();
        if (proposal.isInMeeting() && dice.oneIn(allHeard ? 2 : 6)) {
            return it.lead(outcome());
        }
        return switch (dice.below(16)) {
            case 0 -> it.lead(new CallToMeeting(it.id()));
            case 1 -> new WritingMoves(it).takeUp();
            case 2 -> it.lead(new MoveOn(it.id(), dice.of(Stage.OBJECTIONS, Stage.CLARIFY)));
            case 3 -> dice.oneIn(4) ? it.lead(new OpenRound(it.id(), it.version(), it.present())) : answer();
            case 4, 5 -> it.lead(new OthersConsent(it.id(), it.version()));
            case 6, 7 -> it.lead(new Declare(it.id()));
            default -> answer();
        };
    }

    private ProposalCommand outcome() {
        return proposal.openAgainst().isEmpty() ? new Declare(it.id()) : new MoveOn(it.id(), Stage.OBJECTIONS);
    }

    /** Whoever was stuck once is stuck more often. */
    Move answer() {
        return switch (dice.below(Ladder.stuckRounds(proposal) > 0 ? 10 : 14)) {
            case 0, 1 -> object();
            case 2 -> it.speak((who, way) -> new AskFirst(it.id(), it.version(), who, way, dice.text()));
            case 3 -> confirm();
            case 4 -> new ObjectionMoves(it).objections();
            default -> it.speak((who, way) -> new Consent(it.id(), it.version(), who, way));
        };
    }

    Move object() {
        var asks = proposal.isInMeeting() && dice.oneIn(3)
            ? it.state().meetings().find(proposal.meeting()).orElseThrow().duties().facilitator() : null;
        return asks == null ? it.speak(this::objection)
            : Move.by(asks, new RaiseObjection(it.id(), it.version(), asks, Way.OWN_DEVICE, it.words(), null));
    }

    private RaiseObjection objection(MemberId who, Way way) {
        return new RaiseObjection(it.id(), it.version(), who, way, dice.oneIn(5) ? Words.NONE : it.words(),
            dice.oneIn(3) ? it.member() : null, dice.oneIn(2));
    }

    private Move confirm() {
        var who = it.member();
        return Move.by(who, new Confirm(it.id(), who));
    }
}
