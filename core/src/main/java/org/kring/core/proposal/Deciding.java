package org.kring.core.proposal;

import java.util.List;
import java.util.function.Function;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Limits;
import org.kring.core.Moment;
import org.kring.core.ProposalId;
import org.kring.core.consent.Objection;
import org.kring.core.proposal.ProposalCommand.AddNothing;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseMoves;
import org.kring.core.proposal.ProposalCommand.CloseObjection;
import org.kring.core.proposal.ProposalCommand.CloseWindow;
import org.kring.core.proposal.ProposalCommand.Confirm;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.ConsentEarly;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.Lengthen;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.NoteHeard;
import org.kring.core.proposal.ProposalCommand.ObjectToDecision;
import org.kring.core.proposal.ProposalCommand.OfCourse;
import org.kring.core.proposal.ProposalCommand.OfForming;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.RecordCare;
import org.kring.core.proposal.ProposalCommand.RefuseLabel;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalCommand.SayConcerned;
import org.kring.core.proposal.ProposalCommand.WaitForAll;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.core.proposal.ProposalCommand.WordObjection;
import org.kring.core.proposal.ProposalEvent.AnswerConfirmed;
import org.kring.core.proposal.ProposalEvent.CalledToMeeting;
import org.kring.core.proposal.ProposalEvent.CareRecorded;
import org.kring.core.proposal.ProposalEvent.CircleConcerned;
import org.kring.core.proposal.ProposalEvent.ConsentedEarly;
import org.kring.core.proposal.ProposalEvent.HadTheWord;
import org.kring.core.proposal.ProposalEvent.LabelRefused;
import org.kring.core.proposal.ProposalEvent.MovesChosen;
import org.kring.core.proposal.ProposalEvent.NothingAdded;
import org.kring.core.proposal.ProposalEvent.ObjectionClosed;
import org.kring.core.proposal.ProposalEvent.ObjectionRestated;
import org.kring.core.proposal.ProposalEvent.ObjectionUnderstood;
import org.kring.core.proposal.ProposalEvent.ObjectionWorded;
import org.kring.core.proposal.ProposalEvent.ProposalWithdrawn;
import org.kring.core.proposal.ProposalEvent.QuestionAnswered;
import org.kring.core.proposal.ProposalEvent.QuestionAsked;
import org.kring.core.proposal.ProposalEvent.Reacted;
import org.kring.core.proposal.ProposalEvent.TakenUp;
import org.kring.core.proposal.ProposalEvent.WaitsForAll;

/** Hands each command to its rule. */
final class Deciding {
    private final Proposals proposals;
    private final Below below;
    private final Actor actor;
    private final Moment now;

    private Deciding(Proposals proposals, Below below, Actor actor, Moment now) {
        this.proposals = proposals;
        this.below = below;
        this.actor = actor;
        this.now = now;
    }

    static Decision decide(Proposals proposals, Below below, Actor actor, Moment now, ProposalCommand command) {
        return new Deciding(proposals, below, actor, now).decide(command);
    }

    private Decision decide(ProposalCommand command) {
        return switch (command) {
            case Begin c -> Beginning.begin(proposals, below, actor, now, c);
            case AskEveryone c -> Beginning.askEveryone(proposals, below, actor, now, c);
            case BeginTogether c -> FormingRules.begin(proposals, below, actor, now, c);
            case OfForming c -> with(c.proposal(), may -> FormingRules.decide(may, c));
            case OfCourse c -> with(c.proposal(), may -> Turning.decide(may, c));
            case ObjectToDecision c -> TakingUp.object(proposals, below, actor, now, c);
            case ChangeText c -> with(c.proposal(), may -> Rounds.changeText(may, c));
            case AskAnew c -> with(c.proposal(), may -> Rounds.askAnew(may, c));
            case OpenRound c -> with(c.proposal(), may -> Rounds.open(may, c));
            case Declare(var id) -> with(id, Rounds::declare);
            case Drop c -> with(c.proposal(), may -> Rounds.drop(may, c));
            case CloseWindow(var id) -> with(id, Clockwork::closeWindow);
            case Present(var id) -> with(id, may -> may.present().then(() -> Windows.presented(may)));
            case Withdraw(var id) -> with(id, may -> may.withdraw().then(new ProposalWithdrawn(id)));
            case MoveOn(var id, var to) -> with(id, may -> may.moveOn(to).then(() -> Windows.reached(may, to)));
            case TakeUp(var id, var meeting, var there) -> with(id, may -> may.takeUp(meeting)
                .then(new TakenUp(id, meeting, List.copyOf(there))));
            case CallToMeeting(var id) -> with(id, may -> may.callToMeeting().then(new CalledToMeeting(id)));
            case Lengthen(var id) -> with(id, may -> may.lengthen().then(() -> Windows.lengthened(may)));
            case SayConcerned(var id, var circle, var concerned) -> with(id, may -> MayConcern.say(may, circle, concerned)
                .then(new CircleConcerned(id, circle, concerned)));
            case WaitForAll(var id, var waits) -> with(id, may -> may.waitForAll(waits).then(new WaitsForAll(id, waits)));
            case AddNothing(var id, var by, var way) -> with(id, may -> may.addNothing(by, way)
                .then(new NothingAdded(id, by, way)));
            case NoteHeard(var id, var there) -> with(id, may -> may.noteHeard(there)
                .then(() -> List.of(new HadTheWord(id, may.proposal().content().effect().subject()))));
            case ConsentEarly(var id, var version, var by) -> with(id, may -> may.consentEarly(by)
                .and(() -> may.isText(version)).then(new ConsentedEarly(id, version, by)));
            case Ask c -> with(c.proposal(), may -> ask(may, c));
            case AnswerQuestion c -> with(c.proposal(), may -> answer(may, c));
            case React c -> with(c.proposal(), may -> react(may, c));
            case Consent c -> with(c.proposal(), may -> Speaking.consent(may, c));
            case OthersConsent c -> with(c.proposal(), may -> Speaking.others(may, c));
            case AskFirst c -> with(c.proposal(), may -> Speaking.askFirst(may, c));
            case RaiseObjection c -> with(c.proposal(), may -> Speaking.object(may, c));
            case Confirm(var id, var by) -> with(id, may -> may.confirm(by).then(new AnswerConfirmed(id, by)));
            case WordObjection c -> with(c.proposal(), may -> word(may, c));
            case Restate(var id, var number, var text) -> with(id, may -> may.restate(number)
                .and(() -> Limits.written(text, Limits.PARAGRAPH)).then(new ObjectionRestated(id, number, text)));
            case ChooseMoves(var id, var number, var moves) -> with(id, may -> may.chooseMoves(number)
                .and(() -> Check.that(!moves.isEmpty(), ProposalRefusal.WHICH_WAY))
                .then(() -> List.of(new MovesChosen(id, number, List.copyOf(moves)))));
            case RefuseLabel(var id, var version) -> with(id, may -> may.refuseLabel().and(() -> may.isText(version))
                .then(new LabelRefused(id, version)));
            case RecordCare(var id, var what, var on) -> with(id, may -> may.recordCare()
                .and(() -> Check.that(!on.isAfter(now.today()), ProposalRefusal.TALK_IS_STILL_AHEAD, on))
                .then(new CareRecorded(id, what, on)));
            case Understood(var id, var number, var way) -> with(id, may -> may.understood(number, way)
                .then(new ObjectionUnderstood(id, number, way)));
            case CloseObjection c -> with(c.proposal(), may -> close(may, c));
        };
    }

    private Decision with(ProposalId id, Function<May, Decision> rule) {
        return proposals.may(id, below, actor, now).map(rule)
            .orElseGet(() -> Decision.no(ProposalRefusal.NO_SUCH_PROPOSAL));
    }

    private static Decision ask(May may, Ask c) {
        return may.ask(c.by(), c.way()).and(() -> Limits.written(c.text(), Limits.PARAGRAPH))
            .then(() -> List.of(question(may, c)));
    }

    static QuestionAsked question(May may, Ask c) {
        return new QuestionAsked(c.proposal(), may.proposal().talk().questions().size() + 1, c.by(), c.way(), c.text());
    }

    private Decision answer(May may, AnswerQuestion c) {
        return may.answerQuestion(c.question())
            .and(() -> Check.that(below.circleOf(may.proposal()).hears(c.by()), ProposalRefusal.ONLY_IN_ONES_OWN_NAME))
            .and(() -> Limits.written(c.text(), Limits.PARAGRAPH))
            .then(new QuestionAnswered(c.proposal(), c.question(), c.by(), c.text()));
    }

    private static Decision react(May may, React c) {
        return may.react(c.by(), c.way()).and(() -> Limits.written(c.text(), Limits.PARAGRAPH))
            .then(new Reacted(c.proposal(), may.proposal().version().number(), c.by(), c.way(), c.text()));
    }

    private static Decision word(May may, WordObjection c) {
        var w = c.words();
        return may.wordObjection(c.objection(), c.way()).and(w::check)
            .and(() -> Limits.written(w.might(), Limits.PARAGRAPH))
            .then(new ObjectionWorded(c.proposal(), c.objection(), w.might(), w.part(), w.touched(), w.sign(),
                w.change()));
    }

    private static Decision close(May may, CloseObjection c) {
        var closes = c.as() == Objection.State.WITHDRAWN || c.as() == Objection.State.PREFERENCE
            || c.as() == Objection.State.CARRIED_AS_MEASURE;
        return may.closeObjection(c.objection(), c.way())
            .and(() -> Check.that(closes, ProposalRefusal.NOT_NOW))
            .then(new ObjectionClosed(c.proposal(), c.objection(), c.as(), c.way()));
    }
}
