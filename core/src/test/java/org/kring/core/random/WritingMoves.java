package org.kring.core.random;

import org.kring.core.meeting.Meeting;
import org.kring.core.proposal.Care;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.NoteHeard;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.RecordCare;
import org.kring.core.proposal.ProposalCommand.RefuseLabel;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.core.proposal.Stage;
import org.kring.core.proposal.Word;
import org.kring.core.world.River;

/** A text is written, asked about and answered to, until a round opens over it. */
record WritingMoves(Throw it, Dice dice, Proposal proposal) {
    WritingMoves(Throw it) {
        this(it, it.dice(), it.proposal());
    }

    Move draft() {
        var what = Word.waits(proposal) && dice.oneIn(2) ? 5 : dice.below(6);
        return Move.by(proposal.author() == null ? it.member() : proposal.author(), switch (what) {
            case 5 -> new RecordCare(it.id(), dice.any(Care.class), it.today().minusDays(dice.between(-1, 5)));
            case 0 -> new Withdraw(it.id());
            case 1 -> new ChangeText(it.id(), it.version(), it.content());
            default -> new Present(it.id());
        });
    }

    Move writing() {
        if (proposal.isInMeeting() && dice.oneIn(8)) {
            return it.lead(drop());
        }
        if (proposal.version().isRefusable(it.now()) && dice.oneIn(3)) {
            return Move.by(it.member(), new RefuseLabel(it.id(), it.version()));
        }
        if (Word.waits(proposal) && dice.oneIn(3)) {
            return it.lead(new NoteHeard(it.id(), it.present()));
        }
        return switch (dice.below(12)) {
            case 0 -> it.lead(new ChangeText(it.id(), it.version(), it.content(), dice.oneIn(2), null));
            case 1 -> it.lead(new AskAnew(it.id(), it.version(), it.content(), it.present()));
            case 2 -> it.speak((who, way) -> new Ask(it.id(), who, way, dice.text()));
            case 3 -> it.lead(answer());
            case 4 -> it.speak((who, way) -> new React(it.id(), who, way, dice.text()));
            case 5 -> it.lead(new MoveOn(it.id(), dice.any(Stage.class)));
            case 6 -> takeUp();
            case 7 -> it.lead(dice.oneIn(2) ? drop() : new CallToMeeting(it.id()));
            default -> it.lead(new OpenRound(it.id(), it.version(), it.present()));
        };
    }

    private AnswerQuestion answer() {
        return new AnswerQuestion(it.id(), it.number(proposal.talk().questions().size()), it.member(), dice.text());
    }

    private Drop drop() {
        return new Drop(it.id(), it.present(), dice.text());
    }

    Move takeUp() {
        var meeting = it.state().meetings().liveIn(River.RIVER).map(Meeting::id).orElse(River.MEETING);
        return it.lead(new TakeUp(it.id(), meeting, it.there(meeting)));
    }
}
