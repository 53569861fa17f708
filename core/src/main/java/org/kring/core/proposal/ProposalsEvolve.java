package org.kring.core.proposal;

import java.util.List;
import org.kring.core.DamagedLog;
import org.kring.core.MemberId;
import org.kring.core.Stamp;
import org.kring.core.Text;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Round;
import org.kring.core.consent.Window;
import org.kring.core.consent.Words;
import org.kring.core.proposal.ProposalEvent.AnswerConfirmed;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.CalledToMeeting;
import org.kring.core.proposal.ProposalEvent.CalledWordingOnly;
import org.kring.core.proposal.ProposalEvent.CareRecorded;
import org.kring.core.proposal.ProposalEvent.ChangesWorded;
import org.kring.core.proposal.ProposalEvent.CircleConcerned;
import org.kring.core.proposal.ProposalEvent.ConsentedEarly;
import org.kring.core.proposal.ProposalEvent.CourseEvent;
import org.kring.core.proposal.ProposalEvent.DeciderLeft;
import org.kring.core.proposal.ProposalEvent.DecisionTakenUp;
import org.kring.core.proposal.ProposalEvent.FormingBegun;
import org.kring.core.proposal.ProposalEvent.FormingEvent;
import org.kring.core.proposal.ProposalEvent.Gathered;
import org.kring.core.proposal.ProposalEvent.LabelRefused;
import org.kring.core.proposal.ProposalEvent.LeftMeeting;
import org.kring.core.proposal.ProposalEvent.MovesChosen;
import org.kring.core.proposal.ProposalEvent.NothingAdded;
import org.kring.core.proposal.ProposalEvent.ObjectionClosed;
import org.kring.core.proposal.ProposalEvent.ObjectionRaised;
import org.kring.core.proposal.ProposalEvent.ObjectionRestated;
import org.kring.core.proposal.ProposalEvent.ObjectionUnderstood;
import org.kring.core.proposal.ProposalEvent.ObjectionWorded;
import org.kring.core.proposal.ProposalEvent.ProposalBegun;
import org.kring.core.proposal.ProposalEvent.ProposalDecided;
import org.kring.core.proposal.ProposalEvent.ProposalDropped;
import org.kring.core.proposal.ProposalEvent.ProposalPresented;
import org.kring.core.proposal.ProposalEvent.ProposalReopened;
import org.kring.core.proposal.ProposalEvent.ProposalSettled;
import org.kring.core.proposal.ProposalEvent.ProposalWithdrawn;
import org.kring.core.proposal.ProposalEvent.QuestionAnswered;
import org.kring.core.proposal.ProposalEvent.QuestionAsked;
import org.kring.core.proposal.ProposalEvent.Reacted;
import org.kring.core.proposal.ProposalEvent.RoundOpened;
import org.kring.core.proposal.ProposalEvent.RoundResumed;
import org.kring.core.proposal.ProposalEvent.StageReached;
import org.kring.core.proposal.ProposalEvent.StepTimed;
import org.kring.core.proposal.ProposalEvent.TakenUp;
import org.kring.core.proposal.ProposalEvent.TextChanged;
import org.kring.core.proposal.ProposalEvent.TextFiled;
import org.kring.core.proposal.ProposalEvent.WaitsForAll;
import org.kring.core.proposal.ProposalEvent.WindowEnded;
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
            TreePVector.singleton(Version.of(1, stamp.at(), e.content())), Talk.NONE, Asking.NONE,
            Place.begun(e.meeting()), Step.NEW,
            Forming.NONE, Aside.NONE, Outcome.NONE);
    }

    private static Proposal changed(Proposal p, Stamp stamp, ProposalEvent event) {
        return switch (event) {
            case ProposalBegun e -> throw new DamagedLog(e.proposal() + " has begun already");
            case FormingEvent e -> FormingEvolve.changed(p, e);
            case CourseEvent e -> TurningEvolve.changed(p, e);
            case TextChanged e -> textChanged(p, stamp, e);
            case CalledWordingOnly(var _, var version) -> labelled(p, version, Label.WORDING_ONLY);
            case LabelRefused(var _, var version) -> labelled(p, version, Label.REFUSED);
            case CareRecorded(var _, var what, var on) -> p.with(p.talk().plus(what, on));
            case ChangesWorded(var _, var version, var words) -> says(p, version, p.content().worded(List.copyOf(words)));
            case TextFiled(var _, var version, var item) -> says(p, version, p.content().about(item));
            case ProposalPresented _ -> p.with(p.talk().with(p.talk().word().since(stamp.at()))).in(Stage.CLARIFY);
            case ProposalWithdrawn _ -> p.in(Stage.WITHDRAWN).with(p.outcome().dropped(stamp.at(), p.outcome().reason()));
            case ProposalDropped(var _, var _, var why) -> p.in(Stage.DROPPED).with(p.outcome().dropped(stamp.at(), why));
            case StageReached(var _, var stage) -> stageReached(p, stage);
            case StepTimed(var _, var until) -> p.with(p.step().with(Window.of(stamp.at(), until)));
            case NothingAdded(var _, var by, var _) -> heard(p, by);
            case CircleConcerned(var _, var circle, var concerned) -> p.with(p.place().concerning(circle, concerned));
            case WaitsForAll(var _, var waits) -> p.with(p.place().waiting(waits));
            case ConsentedEarly(var _, var _, var by) -> p.with(p.asking().early(by));
            case QuestionAsked e -> heard(p.with(p.talk().plus(question(e, stamp))), e.by());
            case QuestionAnswered(var _, var number, var by, var text) -> p.with(p.talk().answered(number, text, by));
            case Reacted(var _, var version, var by, var way, var text) -> heard(p.with(p.talk()
                .plus(new Reaction(by, version, way, stamp.at(), text))), by);
            case RoundOpened e -> p.in(Stage.CONSENT_ROUND).with(p.asking().opened(round(e, stamp)));
            case Gathered(var _, var there) -> p.with(p.asking().with(round -> round.withPresent(there)));
            case TakenUp(var _, var meeting, var there) -> p.with(p.place().in(meeting))
                .with(p.step().with((Window) null)).with(p.asking().with(round -> round.withPresent(there).with((Window) null)));
            case LeftMeeting e -> leftMeeting(p, stamp, e);
            case CalledToMeeting _ -> p.with(p.place().calledToMeeting())
                .with(p.step().with((Window) null)).with(p.asking().with(round -> round.with((Window) null)));
            case Answered e -> Answers.given(p, stamp, e);
            case AnswerConfirmed(var _, var by) -> p.with(p.asking()
                .with(round -> round.with(by, round.answers().get(by).confirm())));
            case ObjectionRaised e -> Answers.objected(p, stamp, e);
            case ObjectionWorded e -> p.with(p.asking().objection(e.objection(), each -> each.with(words(e))));
            case ObjectionRestated(var _, var number, var text) -> p.with(p.asking()
                .objection(number, each -> each.restated(text, stamp.at())));
            case MovesChosen(var _, var number, var moves) -> p.with(p.asking().objection(number, each -> each.moved(moves)));
            case ObjectionUnderstood(var _, var number, var _) -> p.with(p.asking()
                .objection(number, each -> each.in(Objection.State.UNDERSTOOD)));
            case ObjectionClosed e -> Answers.closed(p, stamp, e);
            case DeciderLeft(var _, var member) -> Answers.left(p, member);
            case WindowExtended(var _, var until) -> p.window(window -> window.extendedTo(until));
            case WindowLengthened(var _, var until) -> p.window(window -> window.lengthenedTo(until));
            case WindowMoved(var _, var until) -> p.window(window -> window.movedTo(until));
            case WindowEnded _ -> p.window(Window::ended);
            case RoundResumed(var _, var until) -> p.in(Stage.CONSENT_ROUND).with(p.asking()
                .with(round -> round.with(until == null ? null : Window.of(stamp.at(), until))));
            case ProposalDecided e -> decided(p, stamp, e);
            case ProposalReopened _ -> p.in(Stage.OBJECTIONS)
                .with(p.asking().with(round -> round.with((Window) null)));
            case ProposalSettled _ -> p.with(p.outcome().settle());
            case DecisionTakenUp(var _, var agreement, var heard) -> Answers.takenUp(p, stamp, heard)
                .with(p.outcome().about(agreement));
        };
    }

    private static Proposal textChanged(Proposal p, Stamp stamp, TextChanged e) {
        var version = Version.of(e.version(), stamp.at(), e.content());
        if (p.isUnseen()) {
            return p.with(p.versions().with(0, version));
        }
        if (e.version() != p.version().number() + 1) {
            throw new DamagedLog("text " + e.version() + " follows text " + p.version().number() + " of " + p.id());
        }
        return p.in(p.stage() == Stage.WRITING ? Stage.WRITING : Stage.ADJUST).with(p.versions().plus(version)).with(p.asking().folded().anew());
    }

    private static Proposal labelled(Proposal p, int version, Label label) {
        return p.with(p.versions().with(version - 1, p.versions().get(version - 1).labelled(label)));
    }

    private static Proposal says(Proposal p, int version, Content content) {
        if (version != p.version().number()) {
            throw new DamagedLog("more for text " + version + ", but " + p.id() + " is at " + p.version().number());
        }
        return p.with(p.versions().with(p.versions().size() - 1, p.version().saying(content)));
    }

    private static Proposal stageReached(Proposal p, Stage stage) {
        return switch (stage) {
            case OBJECTIONS, PENDING_ABSENT -> p.in(stage).with(p.asking().with(round -> round.with((Window) null)));
            default -> p.in(stage).with(p.asking().folded()).with(p.forming().unready());
        };
    }

    private static Proposal heard(Proposal p, MemberId by) {
        return p.with(p.step().heard(by)).with(p.talk().with(p.talk().word().had(by)));
    }

    private static Question question(QuestionAsked e, Stamp stamp) {
        return new Question(e.question(), e.by(), e.way(), stamp.at(), e.text(), Text.NONE, null);
    }

    private static Round round(RoundOpened e, Stamp stamp) {
        return Round.open(e.round(), e.version(), e.clauses(), e.deciders(), e.present(), stamp.at(),
            e.until() == null ? null : Window.of(stamp.at(), e.until()));
    }

    private static Words words(ObjectionWorded e) {
        return new Words(e.might(), e.part(), e.touched(), e.sign(), e.change());
    }

    private static Proposal leftMeeting(Proposal p, Stamp stamp, LeftMeeting e) {
        var left = p.with(p.place().outside());
        return e.until() == null ? left : left.with(p.asking()
            .with(round -> round.withPresent(TreePVector.empty()).with(Window.of(stamp.at(), e.until()))));
    }

    /** Decided over a reason against, as the circle had agreed to for this case. */
    private static Asking resorted(Proposal p, Asking asking) {
        return p.openAgainst().isEmpty() ? asking
            : asking.objections(each -> each.isOpen() ? each.in(Objection.State.LAST_RESORT) : each);
    }

    /** In a meeting the window of the absent begins now; outside of one it has ended. */
    private static Proposal decided(Proposal p, Stamp stamp, ProposalDecided e) {
        var window = Effects.windowAfter(p.asking().round(), stamp.at(), e.until());
        return p.in(Stage.DECIDED).with(p.aside().with((Motion) null))
            .with(resorted(p, p.asking().with(round -> round.with(window))))
            .with(new Outcome(e.agreement(), e.version(), stamp.at(), e.aimBefore(), e.lookAgainBefore(),
                p.outcome().reason(), false));
    }
}
