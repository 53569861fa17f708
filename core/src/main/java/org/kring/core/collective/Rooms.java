package org.kring.core.collective;

import java.util.List;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.ProposalId;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.agreement.AgreementCommand;
import org.kring.core.backlog.BacklogCommand.Lend;
import org.kring.core.backlog.BacklogCommand.LetRest;
import org.kring.core.backlog.BacklogCommand;
import org.kring.core.circle.CircleCommand.Quick;
import org.kring.core.circle.CircleCommand;
import org.kring.core.handbook.HandbookCommand;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.mission.MissionCommand;
import org.kring.core.newcomer.NewcomerCommand;
import org.kring.core.people.PeopleCommand;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.NoteHeard;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.ProposalCommand;
import org.kring.core.report.ReportCommand;
import org.kring.core.step.StepCommand;
import org.kring.core.tryout.TryOutCommand;

/** What is asked in a meeting is asked in an open meeting of that circle, of people who are there, and of enough. */
final class Rooms {
    private Rooms() {}

    static Check mayAsk(Collective state, Moment now, Command command) {
        return switch (command) {
            case DecideOnce c -> in(state, c.meeting(), c.circle(), c.present());
            case Begin c -> in(state, c.meeting(), c.circle(), List.of());
            case AskEveryone c -> in(state, c.meeting(), c.circle(), c.present());
            case TakeUp c -> state.proposals().find(c.proposal())
                .map(proposal -> in(state, c.meeting(), proposal.circle(), c.present())).orElse(Check.OK);
            case OpenRound c -> where(state, c.proposal(), c.present());
            case AskAnew c -> where(state, c.proposal(), c.present());
            case BeginTogether c -> in(state, c.meeting(), c.circle(), List.of());
            case GoOn c -> where(state, c.proposal(), c.present());
            case ChooseWriters c -> where(state, c.proposal(), c.present());
            case TakeCourse c -> where(state, c.proposal(), c.present());
            case NoteHeard c -> where(state, c.proposal(), c.present());
            case Drop c -> where(state, c.proposal(), c.present());
            case Quick c -> ownYes(state, now, c.meeting(), c.circle(), c.present());
            case LetRest c -> state.backlog().find(c.topic())
                .map(topic -> ownYes(state, now, c.meeting(), topic.circle(), c.present())).orElse(Check.OK);
            case Lend c -> ownYes(state, now, c.meeting(), c.circle(), c.present());
            case CollectiveCommand _, PeopleCommand _, CircleCommand _, BacklogCommand _, StepCommand _, AgreementCommand _,
                 ProposalCommand _, MeetingCommand _, MissionCommand _, TryOutCommand _, ReportCommand _, NewcomerCommand _,
                 HandbookCommand _ -> Check.OK;
        };
    }

    /** "Anyone against?" was asked in an open meeting of the circle, and enough of it was there. */
    private static Check ownYes(Collective state, Moment now, MeetingId meeting, CircleId circle, List<MemberId> present) {
        return meeting == null ? Check.no(MeetingRefusal.NOT_OPEN) : in(state, meeting, circle, present)
            .and(() -> state.agreements().enoughForOneLine(state.belowAgreements(), now, circle, present));
    }

    private static Check where(Collective state, ProposalId id, List<MemberId> present) {
        return state.proposals().find(id).map(proposal -> in(state, proposal.meeting(), proposal.circle(), present))
            .orElse(Check.OK);
    }

    private static Check in(Collective state, MeetingId id, CircleId circle, List<MemberId> present) {
        return id == null ? Check.OK : state.meetings().find(id).filter(Meeting::isLive)
            .filter(meeting -> meeting.circle().equals(circle)).map(meeting -> here(meeting, present))
            .orElseGet(() -> Check.no(MeetingRefusal.NOT_OPEN));
    }

    private static Check here(Meeting meeting, List<MemberId> present) {
        return present.stream().filter(member -> !meeting.presence().isHere(member)).findFirst()
            .map(member -> Check.no(MeetingRefusal.NOT_IN_THE_MEETING, member)).orElse(Check.OK);
    }
}
