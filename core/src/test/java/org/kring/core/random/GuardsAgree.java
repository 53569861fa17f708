package org.kring.core.random;

import static org.kring.core.random.Promise.must;

import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision.Accepted;
import org.kring.core.Decision.Refused;
import org.kring.core.Decision;
import org.kring.core.Moment;
import org.kring.core.agreement.AgreementCommand.EndAct;
import org.kring.core.agreement.AgreementCommand.FileUnder;
import org.kring.core.agreement.AgreementCommand.MindIt;
import org.kring.core.agreement.AgreementCommand.OfOne;
import org.kring.core.agreement.AgreementCommand.TakeBackClash;
import org.kring.core.agreement.AgreementCommand.TellNewcomers;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.proposal.Ladder;
import org.kring.core.proposal.May;
import org.kring.core.proposal.MayConcern;
import org.kring.core.proposal.MayForm;
import org.kring.core.proposal.MayTurn;
import org.kring.core.proposal.Meanwhile;
import org.kring.core.proposal.ProposalCommand.ActMeanwhile;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddIdea;
import org.kring.core.proposal.ProposalCommand.AddNothing;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.AnswerHelp;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Appeal;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.AskToHelp;
import org.kring.core.proposal.ProposalCommand.BringBack;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseMoves;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.CloseObjection;
import org.kring.core.proposal.ProposalCommand.CloseWindow;
import org.kring.core.proposal.ProposalCommand.Confirm;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.ConsentEarly;
import org.kring.core.proposal.ProposalCommand.Contribute;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.LeaveOut;
import org.kring.core.proposal.ProposalCommand.Lengthen;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.NoteHeard;
import org.kring.core.proposal.ProposalCommand.OfProposal;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.RecordCare;
import org.kring.core.proposal.ProposalCommand.RefuseLabel;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.SayConcerned;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.SetAside;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TakeLastResort;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalCommand.WaitForAll;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.core.proposal.ProposalCommand.WordObjection;
import org.kring.core.proposal.Stage;
import org.kring.core.report.ReportCommand.AddToReport;
import org.kring.core.report.ReportCommand.HandOnReport;
import org.kring.core.report.ReportCommand.OfferHelp;
import org.kring.core.report.ReportCommand.WriteReport;
import org.kring.core.report.ReportCommand;
import org.kring.core.report.ReportRules;

/** What a page offers can be done, and what can be done is offered: guards say what decide says, but for the words. */
final class GuardsAgree implements Promise {
    @Override
    public void asked(Collective state, Moment now, Move move, Decision decision) {
        if (move.command() instanceof OfOne command && !(move.who() instanceof Actor.Table) && !(move.who() instanceof Actor.Clock)) {
            agree(command, state.agreements().may(state.belowAgreements(), move.who(), command), decision);
        }
        if (move.command() instanceof ReportCommand command) {
            agree(command, new ReportRules(state.reports(), state.belowReports(), move.who(), now), decision);
        }
        if (move.command() instanceof OfProposal command && !(move.who() instanceof Actor.Table)) {
            state.proposals().may(command.proposal(), state.belowProposals(), move.who(), now)
                .flatMap(may -> offered(may, command)).ifPresent(offer -> agree(command, offer, decision));
        }
    }

    private static void agree(ReportCommand command, ReportRules rules, Decision decision) {
        switch (command) {
            case WriteReport c -> offeredOnly(command, rules.mayWrite(c.circle()), decision);
            case AddToReport c -> offeredOnly(command, rules.mayAdd(c.circle(), c.by()), decision);
            case HandOnReport c -> offeredOnly(command, rules.mayHandOn(c.circle()), decision);
            case OfferHelp c -> offeredOnly(command, rules.mayOffer(c.circle(), c.to()), decision);
        }
    }

    private static void offeredOnly(ReportCommand command, Check offer, Decision decision) {
        must(offer.holds() || !(decision instanceof Accepted), "done although it is not offered: " + command + " " + offer);
    }

    private static void agree(OfOne command, Check offer, Decision decision) {
        var done = decision instanceof Accepted;
        must(offer.holds() || !done, "done although it is not offered: " + command + " " + offer);
        var isWordless = command instanceof MindIt || command instanceof TakeBackClash || command instanceof TellNewcomers
            || command instanceof FileUnder || command instanceof EndAct;
        must(!isWordless || offer.holds() == done, "offered, but refused: " + command + " " + decision);
    }

    private static void agree(OfProposal command, Check offer, Decision decision) {
        var done = decision instanceof Accepted;
        must(offer.holds() || !done, "done although it is not offered: " + command + " " + offer);
        var words = command instanceof Present || command instanceof Withdraw || command instanceof MoveOn
            || command instanceof CallToMeeting || command instanceof Confirm || command instanceof Declare
            || command instanceof Understood || command instanceof AddNothing || command instanceof Lengthen
            || command instanceof WaitForAll || command instanceof SayConcerned || command instanceof SayReady || command instanceof GoOn
            || command instanceof SetAside || command instanceof AnswerCourse || command instanceof TakeLastResort;
        must(!words || haveGone(decision) || offer.holds() == done, "offered, but refused: " + command + " " + decision);
    }

    /** Whoever was there when it was offered may have gone since. */
    private static boolean haveGone(Decision decision) {
        return decision instanceof Refused(var why, var _) && why == MeetingRefusal.NOT_IN_THE_MEETING;
    }

    /** Empty for what the clock does. */
    private static Optional<Check> offered(May may, OfProposal command) {
        return switch (command) {
            case ChangeText _, AskAnew _ -> Optional.of(may.changeText());
            case Present _ -> Optional.of(may.present());
            case Withdraw _ -> Optional.of(may.withdraw());
            case MoveOn c -> Optional.of(may.moveOn(c.to()));
            case Ask c -> Optional.of(may.ask(c.by(), c.way()));
            case AnswerQuestion c -> Optional.of(may.answerQuestion(c.question()));
            case React c -> Optional.of(may.react(c.by(), c.way()));
            case OpenRound c -> Optional.of(may.openRound(c.present()));
            case Consent c -> Optional.of(may.consent(c.by(), c.way()));
            case AskFirst c -> Optional.of(may.askFirst(c.by(), c.way()));
            case SayReady c -> Optional.of(MayForm.ready(may, c.by(), c.way()));
            case GoOn c -> Optional.of(MayForm.goOn(may, c.to(), c.present()));
            case ChooseWriters c -> Optional.of(MayForm.mayChooseWriters(may, c.present()));
            case NameNeed _ -> Optional.of(MayForm.nameNeed(may));
            case Contribute c -> Optional.of(MayForm.say(may, Stage.UNDERSTAND, c.by(), c.way()));
            case AddDimension c -> Optional.of(MayForm.say(may, Stage.PICTURE, c.by(), c.way()));
            case AddIdea c -> Optional.of(MayForm.say(may, Stage.SHAPE, c.by(), c.way()));
            case SetAside c -> Optional.of(MayForm.onDimension(may, c.dimension()));
            case LeaveOut c -> Optional.of(MayForm.leaveOut(may, c.dimension(), c.idea()));
            case TakeCourse c -> Optional.of(MayTurn.take(may, c.course(), c.present()));
            case SuggestCourse c -> Optional.of(MayTurn.suggest(may, c.course()));
            case AnswerCourse c -> Optional.of(MayTurn.answer(may, c.by(), c.way()));
            case BringBack _ -> Optional.of(MayTurn.bringBack(may));
            case TryWayOut c -> Optional.of(Ladder.may(may, c.way()));
            case ActMeanwhile _ -> Optional.of(Meanwhile.may(may));
            case TakeLastResort c -> Optional.of(Ladder.mayDecide(may, c.people()));
            case Appeal c -> Optional.of(MayTurn.appeal(may, c.by()));
            case AskToHelp c -> Optional.of(Ladder.mayAsk(may, c.who()));
            case AnswerHelp c -> Optional.of(Ladder.mayAnswer(may, c.by()));
            case ChooseMoves c -> Optional.of(may.chooseMoves(c.objection()));
            case RefuseLabel _ -> Optional.of(may.refuseLabel());
            case RecordCare _ -> Optional.of(may.recordCare());
            case AddNothing c -> Optional.of(may.addNothing(c.by(), c.way()));
            case NoteHeard c -> Optional.of(may.noteHeard(c.present()));
            case ConsentEarly c -> Optional.of(may.consentEarly(c.by()));
            case Lengthen _ -> Optional.of(may.lengthen());
            case SayConcerned c -> Optional.of(MayConcern.say(may, c.circle(), c.concerned()));
            case WaitForAll c -> Optional.of(may.waitForAll(c.waits()));
            case RaiseObjection c -> Optional.of(may.object(c.by(), c.way()));
            case OthersConsent _ -> Optional.of(may.othersConsent());
            case Confirm c -> Optional.of(may.confirm(c.by()));
            case WordObjection c -> Optional.of(may.wordObjection(c.objection(), c.way()));
            case Restate c -> Optional.of(may.restate(c.objection()));
            case Understood c -> Optional.of(may.understood(c.objection(), c.way()));
            case CloseObjection c -> Optional.of(may.closeObjection(c.objection(), c.way()));
            case Declare _ -> Optional.of(may.declare());
            case TakeUp c -> Optional.of(may.takeUp(c.meeting()));
            case CallToMeeting _ -> Optional.of(may.callToMeeting());
            case Drop c -> Optional.of(may.drop(c.present()));
            case CloseWindow _ -> Optional.empty();
        };
    }
}
