package org.kring.server.history;

import java.util.List;
import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalEvent.AnswerConfirmed;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.CalledToMeeting;
import org.kring.core.proposal.ProposalEvent.CalledWordingOnly;
import org.kring.core.proposal.ProposalEvent.CareRecorded;
import org.kring.core.proposal.ProposalEvent.ChangesWorded;
import org.kring.core.proposal.ProposalEvent.CircleConcerned;
import org.kring.core.proposal.ProposalEvent.ConsentedEarly;
import org.kring.core.proposal.ProposalEvent.Contributed;
import org.kring.core.proposal.ProposalEvent.CourseAnswered;
import org.kring.core.proposal.ProposalEvent.CourseEvent;
import org.kring.core.proposal.ProposalEvent.CourseLeft;
import org.kring.core.proposal.ProposalEvent.CourseMoved;
import org.kring.core.proposal.ProposalEvent.CourseRaised;
import org.kring.core.proposal.ProposalEvent.CourseSuggested;
import org.kring.core.proposal.ProposalEvent.CourseTaken;
import org.kring.core.proposal.ProposalEvent.DeciderLeft;
import org.kring.core.proposal.ProposalEvent.DecisionTakenUp;
import org.kring.core.proposal.ProposalEvent.DimensionAdded;
import org.kring.core.proposal.ProposalEvent.DimensionSetAside;
import org.kring.core.proposal.ProposalEvent.FormingBegun;
import org.kring.core.proposal.ProposalEvent.FormingEvent;
import org.kring.core.proposal.ProposalEvent.Gathered;
import org.kring.core.proposal.ProposalEvent.HadTheWord;
import org.kring.core.proposal.ProposalEvent.HelpAnswered;
import org.kring.core.proposal.ProposalEvent.HelpAsked;
import org.kring.core.proposal.ProposalEvent.IdeaAdded;
import org.kring.core.proposal.ProposalEvent.IdeaLeftOut;
import org.kring.core.proposal.ProposalEvent.LabelRefused;
import org.kring.core.proposal.ProposalEvent.LeaderActs;
import org.kring.core.proposal.ProposalEvent.LeftMeeting;
import org.kring.core.proposal.ProposalEvent.MovesChosen;
import org.kring.core.proposal.ProposalEvent.NeedWritten;
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
import org.kring.core.proposal.ProposalEvent.ReadySaid;
import org.kring.core.proposal.ProposalEvent.RemovalAppealed;
import org.kring.core.proposal.ProposalEvent.ResortTaken;
import org.kring.core.proposal.ProposalEvent.RoundOpened;
import org.kring.core.proposal.ProposalEvent.RoundResumed;
import org.kring.core.proposal.ProposalEvent.StageReached;
import org.kring.core.proposal.ProposalEvent.StepTimed;
import org.kring.core.proposal.ProposalEvent.TakenUp;
import org.kring.core.proposal.ProposalEvent.TextChanged;
import org.kring.core.proposal.ProposalEvent.TextFiled;
import org.kring.core.proposal.ProposalEvent.WaitsForAll;
import org.kring.core.proposal.ProposalEvent.WayOutGiven;
import org.kring.core.proposal.ProposalEvent.WayOutTried;
import org.kring.core.proposal.ProposalEvent.WindowEnded;
import org.kring.core.proposal.ProposalEvent.WindowExtended;
import org.kring.core.proposal.ProposalEvent.WindowLengthened;
import org.kring.core.proposal.ProposalEvent.WindowMoved;
import org.kring.core.proposal.ProposalEvent.Woken;
import org.kring.core.proposal.ProposalEvent.WritersChosen;
import org.kring.core.proposal.ProposalEvent;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Asked;

/**
 * How what happens to proposals is told. Drafts are their author's; what somebody answered, and whose a reason against
 * is, stays with the proposal, which knows who may see it when.
 */
final class ProposalTold {
    private ProposalTold() {}

    static Optional<Told> of(Teller t, ProposalEvent event) {
        var proposal = t.look().state().proposals().find(event.proposal()).orElseThrow();
        return isShown(proposal, t.look().me()) ? Optional.of(told(t, proposal, event)) : Optional.empty();
    }

    private static boolean isShown(Proposal proposal, MemberId viewer) {
        return proposal.isShownTo(viewer) && (proposal.stage() != Stage.WITHDRAWN || proposal.isBy(viewer));
    }

    private static Told told(Teller t, Proposal proposal, ProposalEvent event) {
        return switch (event) {
            // What the circle itself puts before it is told where it is shown.
            case ProposalBegun e -> e.author() == null ? plain(t, proposal).small() : plain(t, proposal).about(e.author());
            case FormingEvent e -> forming(t, proposal, e);
            case CourseEvent e -> course(t, proposal, e);
            case CalledWordingOnly e -> plain(t, proposal, e.version());
            case LabelRefused e -> plain(t, proposal, e.version());
            case CareRecorded e -> plain(t, proposal, e.on());
            case MovesChosen _ -> plain(t, proposal);
            case TextChanged e -> plain(t, proposal, e.version());
            case ChangesWorded _ -> plain(t, proposal).small();
            case TextFiled e -> plain(t, proposal, t.item(proposal.circle(), e.item())).small();
            case ProposalPresented _, ProposalWithdrawn _, ProposalReopened _ -> plain(t, proposal);
            case ProposalDropped e -> plain(t, proposal, t.words(e.reason()));
            case StageReached e -> plain(t, proposal, e.stage());
            case StepTimed e -> plain(t, proposal, e.until()).small();
            case HadTheWord e -> plain(t, proposal).about(e.by());
            case NothingAdded e -> plain(t, proposal).about(e.by()).small();
            case WindowLengthened e -> plain(t, proposal, e.until());
            case WaitsForAll _ -> plain(t, proposal);
            case CircleConcerned e -> plain(t, proposal, t.circle(e.circle()));
            case ConsentedEarly e -> plain(t, proposal, e.version()).about(e.by());
            case QuestionAsked e -> plain(t, proposal, t.words(e.text())).about(e.by());
            case QuestionAnswered e -> plain(t, proposal, t.words(e.text())).about(e.by());
            case Reacted e -> plain(t, proposal).about(e.by());
            case RoundOpened e -> plain(t, proposal, e.version());
            case Gathered _, ProposalSettled _ -> plain(t, proposal).small();
            case TakenUp _, LeftMeeting _, CalledToMeeting _ -> plain(t, proposal);
            case Answered e -> plain(t, proposal, e.version()).about(e.by());
            case AnswerConfirmed e -> plain(t, proposal).about(e.by()).small();
            case ObjectionRaised e -> raised(t, proposal, e);
            case ObjectionWorded _, ObjectionRestated _, ObjectionUnderstood _, ObjectionClosed _ ->
                plain(t, proposal).silent();
            case DeciderLeft e -> plain(t, proposal).about(e.member());
            case WindowExtended e -> plain(t, proposal, e.until());
            case WindowMoved e -> plain(t, proposal, e.until());
            case WindowEnded _, RoundResumed _ -> plain(t, proposal);
            case ProposalDecided e -> plain(t, proposal, e.version());
            case DecisionTakenUp _ -> plain(t, proposal);
        };
    }

    private static Told forming(Teller t, Proposal proposal, FormingEvent event) {
        return switch (event) {
            case FormingBegun e -> e.author() == null ? plain(t, proposal) : plain(t, proposal).about(e.author());
            case Contributed e -> plain(t, proposal).about(e.by());
            case NeedWritten e -> plain(t, proposal, t.words(e.text()));
            case DimensionAdded e -> plain(t, proposal, t.words(e.text())).about(e.by());
            case IdeaAdded e -> plain(t, proposal, t.words(e.text())).about(e.by());
            case DimensionSetAside _, IdeaLeftOut _ -> plain(t, proposal).small();
            case ReadySaid e -> plain(t, proposal).about(e.by()).small();
            case WritersChosen e -> plain(t, proposal, t.look().names().of(e.writers()), e.due());
        };
    }

    private static Told course(Teller t, Proposal proposal, CourseEvent event) {
        return switch (event) {
            case CourseSuggested e -> plain(t, proposal, t.words(e.reason()));
            case CourseAnswered e -> plain(t, proposal).about(e.by()).small();
            case CourseMoved e -> plain(t, proposal, e.until());
            case RemovalAppealed e -> plain(t, proposal, t.words(e.text())).about(e.by());
            case HelpAsked e -> plain(t, proposal).about(e.who());
            case HelpAnswered e -> plain(t, proposal).about(e.by());
            case LeaderActs e -> Told.of(t.agreement(e.agreement()), t.agreementHref(e.agreement()), e.risk());
            case ResortTaken e -> plain(t, proposal, e.kind());
            case CourseLeft _ -> plain(t, proposal);
            case CourseTaken e -> plain(t, proposal, t.words(e.reason()));
            case Woken e -> plain(t, proposal, t.words(e.result()));
            case WayOutTried e -> plain(t, proposal, e.way());
            case WayOutGiven _, CourseRaised _ -> plain(t, proposal).small();
        };
    }

    /** Told like an answer as long as what was answered is not to be seen. */
    private static Told raised(Teller t, Proposal proposal, ObjectionRaised e) {
        return proposal.maySeeAnswers(t.look().me()) ? plain(t, proposal, e.version()).silent()
            : plain(t, proposal, e.version()).about(e.by());
    }

    private static Told plain(Teller t, Proposal proposal, Object... more) {
        return new Told(List.of(), t.words(Asked.title(t.look().w(), proposal.content())), List.of(more),
            t.look().links().proposals().one(proposal.id()), false, false, false);
    }
}
