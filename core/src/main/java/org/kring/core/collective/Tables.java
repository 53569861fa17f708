package org.kring.core.collective;

import java.util.Optional;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MeetingId;
import org.kring.core.TopicId;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementCommand;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.agreement.AgreementCommand.OfOne;
import org.kring.core.backlog.BacklogCommand;
import org.kring.core.backlog.BacklogCommand.AnswerTopic;
import org.kring.core.backlog.BacklogCommand.CloseTopic;
import org.kring.core.backlog.BacklogCommand.CorrectTopic;
import org.kring.core.backlog.BacklogCommand.KeepPeople;
import org.kring.core.backlog.BacklogCommand.Lend;
import org.kring.core.backlog.BacklogCommand.OfGroup;
import org.kring.core.backlog.BacklogCommand.OfPressing;
import org.kring.core.backlog.BacklogCommand.PassTopic;
import org.kring.core.backlog.BacklogCommand.PointToAgreement;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.CircleCommand;
import org.kring.core.handbook.HandbookCommand;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.Within;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.mission.MissionCommand;
import org.kring.core.newcomer.NewcomerCommand;
import org.kring.core.people.PeopleCommand;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.ObjectToDecision;
import org.kring.core.proposal.ProposalCommand.OfProposal;
import org.kring.core.step.NextStep;
import org.kring.core.report.ReportCommand;
import org.kring.core.step.StepCommand;
import org.kring.core.tryout.TryOut;
import org.kring.core.tryout.TryOutCommand;

/** The device on the table belongs to one meeting: it acts while that is open, and only for its circle. */
final class Tables {
    private Tables() {}

    static Check mayAsk(Collective state, MeetingId id, Command command) {
        return Check.that(state.meetings().find(id).filter(Meeting::isLive)
            .filter(meeting -> concerns(state, meeting, command)).isPresent(), MeetingRefusal.NOT_AT_THIS_TABLE);
    }

    private static boolean concerns(Collective state, Meeting meeting, Command command) {
        return switch (command) {
            case Within c -> c.meeting().equals(meeting.id());
            case CollectiveCommand _, PeopleCommand _, MissionCommand _ -> true;
            case NewcomerCommand _, HandbookCommand _ -> false;
            case MeetingCommand _, CircleCommand _, BacklogCommand _, StepCommand _, AgreementCommand _,
                ProposalCommand _, TryOutCommand _, ReportCommand _ -> circle(state, command).filter(meeting.circle()::equals).isPresent();
        };
    }

    private static Optional<CircleId> circle(Collective state, Command command) {
        return switch (command) {
            case PlanMeeting c -> Optional.of(c.circle());
            case CircleCommand c -> Optional.of(c.circle());
            case ReportCommand c -> Optional.of(c.circle());
            case BacklogCommand c -> circle(state, c);
            case TryOutCommand c -> circle(state, c);
            case StepCommand c -> circle(state, c);
            case AgreementCommand c -> circle(state, c);
            case ProposalCommand c -> circle(state, c);
            case Within _, CollectiveCommand _, PeopleCommand _, MissionCommand _, NewcomerCommand _, HandbookCommand _ ->
                Optional.empty();
        };
    }

    private static Optional<CircleId> circle(Collective state, BacklogCommand command) {
        return switch (command) {
            case RaiseTopic c -> Optional.of(c.circle());
            case CorrectTopic c -> topic(state, c.topic());
            case CloseTopic c -> topic(state, c.topic());
            case AnswerTopic c -> topic(state, c.topic());
            case PassTopic c -> topic(state, c.topic());
            case PointToAgreement c -> topic(state, c.topic());
            case OfPressing c -> topic(state, c.topic());
            case Lend c -> Optional.of(c.circle());
            case KeepPeople c -> Optional.of(c.circle());
            case OfGroup c -> topic(state, c.topic());
        };
    }

    private static Optional<CircleId> topic(Collective state, TopicId topic) {
        return state.backlog().find(topic).map(Topic::circle);
    }

    private static Optional<CircleId> circle(Collective state, TryOutCommand command) {
        return switch (command) {
            case TryOutCommand.BeginTryOut c -> Optional.of(c.circle());
            case TryOutCommand.EndTryOut c -> state.tryOuts().find(c.tryOut()).map(TryOut::circle);
            case TryOutCommand.MakeMoreOf c -> state.tryOuts().find(c.tryOut()).map(TryOut::circle);
            case TryOutCommand.LetTryOutEnd c -> state.tryOuts().find(c.tryOut()).map(TryOut::circle);
        };
    }

    private static Optional<CircleId> circle(Collective state, StepCommand command) {
        return switch (command) {
            case StepCommand.TakeUpTopic c -> topic(state, c.topic());
            case StepCommand.TakeStep c -> Optional.of(c.circle());
            case StepCommand.FinishStep c -> state.steps().find(c.step()).map(NextStep::circle);
            case StepCommand.PostponeStep c -> state.steps().find(c.step()).map(NextStep::circle);
            case StepCommand.DropStep c -> state.steps().find(c.step()).map(NextStep::circle);
            case StepCommand.HandStep c -> state.steps().find(c.step()).map(NextStep::circle);
            case StepCommand.CorrectStep c -> state.steps().find(c.step()).map(NextStep::circle);
        };
    }

    private static Optional<CircleId> circle(Collective state, AgreementCommand command) {
        return switch (command) {
            case DecideOnce c -> Optional.of(c.circle());
            case OfOne c -> state.agreements().find(c.agreement()).map(Agreement::circle);
        };
    }

    private static Optional<CircleId> circle(Collective state, ProposalCommand command) {
        return switch (command) {
            case Begin c -> Optional.of(c.circle());
            case BeginTogether c -> Optional.of(c.circle());
            case AskEveryone c -> Optional.of(c.circle());
            case ObjectToDecision c -> state.agreements().find(c.agreement()).map(Agreement::circle);
            case OfProposal c -> state.proposals().find(c.proposal()).map(Proposal::circle);
        };
    }
}
