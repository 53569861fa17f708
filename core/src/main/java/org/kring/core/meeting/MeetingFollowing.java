package org.kring.core.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Circles;
import org.kring.core.consent.Objection;
import org.kring.core.meeting.MeetingEvent.DutyTaken;
import org.kring.core.meeting.MeetingEvent.QuestionsHandedOver;
import org.kring.core.meeting.MeetingEvent.RoundBegun;
import org.kring.core.meeting.MeetingEvent.TurnAdded;
import org.kring.core.meeting.MeetingEvent.TurnEnded;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.CourseEvent;
import org.kring.core.proposal.ProposalEvent.CourseTaken;
import org.kring.core.proposal.ProposalEvent.FormingEvent;
import org.kring.core.proposal.ProposalEvent.Gathered;
import org.kring.core.proposal.ProposalEvent.ObjectionEvent;
import org.kring.core.proposal.ProposalEvent.ObjectionRaised;
import org.kring.core.proposal.ProposalEvent.PlaceEvent;
import org.kring.core.proposal.ProposalEvent.ProposalBegun;
import org.kring.core.proposal.ProposalEvent.ProposalDecided;
import org.kring.core.proposal.ProposalEvent.ProposalDropped;
import org.kring.core.proposal.ProposalEvent.QuestionAnswered;
import org.kring.core.proposal.ProposalEvent.RoundEvent;
import org.kring.core.proposal.ProposalEvent.RoundOpened;
import org.kring.core.proposal.ProposalEvent.StageEvent;
import org.kring.core.proposal.ProposalEvent.StageReached;
import org.kring.core.proposal.ProposalEvent.TalkEvent;
import org.kring.core.proposal.ProposalEvent.TextEvent;
import org.kring.core.proposal.ProposalEvent.WindowEvent;
import org.kring.core.proposal.ProposalEvent;
import org.kring.core.proposal.Stage;

/** What follows in a meeting from what happens to the proposal it has before it: the turns go with the answers. */
public final class MeetingFollowing {
    private MeetingFollowing() {}

    /** @param proposal as it is after the event */
    public static List<Event> from(Meetings meetings, Circles circles, Proposal proposal, ProposalEvent event) {
        var meeting = meetingOf(meetings, proposal);
        return switch (event) {
            case RoundOpened e -> meeting.map(found -> begun(found, e.present())).orElse(List.of());
            case Answered e -> meeting.map(found -> ended(found, e.by())).orElse(List.of());
            case ObjectionRaised e -> meeting.map(found -> ended(found, List.of(e.by()))).orElse(List.of());
            case Gathered _ -> meeting.map(found -> added(found, proposal)).orElse(List.of());
            case QuestionAnswered e -> meeting.map(found -> askedAnew(found, proposal, e)).orElse(List.of());
            case StageReached e when e.stage() == Stage.OBJECTIONS -> handedOver(meetings, circles, proposal);
            case ProposalDecided _, ProposalDropped _, CourseTaken _ -> live(meetings, proposal)
                .map(MeetingFollowing::handedBack).orElse(List.of());
            case ProposalBegun _, FormingEvent _, TextEvent _, StageEvent _, TalkEvent _, PlaceEvent _, WindowEvent _,
                 RoundEvent _, ObjectionEvent _, CourseEvent _ -> List.of();
        };
    }

    /** The item has ended, or another one has begun: whoever asked the questions before asks them again. */
    public static List<Event> itemEnded(Meetings meetings, MeetingId meeting) {
        return handedBack(meetings.find(meeting).orElseThrow());
    }

    private static List<Event> handedBack(Meeting meeting) {
        var before = meeting.duties().handedBy();
        return before == null || !meeting.isLive() ? List.of()
            : List.of(new DutyTaken(meeting.id(), Duty.FACILITATOR, before));
    }

    private static List<Event> handedOver(Meetings meetings, Circles circles, Proposal proposal) {
        var attached = proposal.openAgainst().stream().map(Objection::by).toList();
        var circle = circles.find(proposal.circle()).orElseThrow();
        return live(meetings, proposal).flatMap(meeting -> StandIn.of(meeting, attached, proposal.author(), circle)
            .<List<Event>>map(to -> List.of(new QuestionsHandedOver(meeting.id(), to)))).orElse(List.of());
    }

    private static Optional<Meeting> live(Meetings meetings, Proposal proposal) {
        return Optional.ofNullable(proposal.meeting()).flatMap(meetings::find).filter(Meeting::isLive);
    }

    /** The open meeting whose running item decides this proposal, itself or besides. */
    private static Optional<Meeting> meetingOf(Meetings meetings, Proposal proposal) {
        return Optional.ofNullable(proposal.meeting()).flatMap(meetings::find).filter(Meeting::isLive)
            .filter(meeting -> meeting.running().filter(item -> item.has(proposal.id())).isPresent());
    }

    private static List<Event> begun(Meeting meeting, List<MemberId> asked) {
        var seats = meeting.presence().here().stream().filter(asked::contains).toList();
        return seats.isEmpty() ? List.of() : List.of(new RoundBegun(meeting.id(), meeting.agenda().current(),
            Prompt.CONSENT, Text.NONE, RoundOrder.of(seats, meeting.roundsHeld(), meeting.duties().facilitator())));
    }

    private static List<Event> ended(Meeting meeting, List<MemberId> by) {
        return consent(meeting).flatMap(round -> round.waiting().stream()).filter(by::contains)
            .<Event>map(member -> new TurnEnded(meeting.id(), member, TurnEnd.SPOKE)).toList();
    }

    private static List<Event> added(Meeting meeting, Proposal proposal) {
        var here = meeting.presence().here();
        return consent(meeting).flatMap(round -> proposal.notYet().stream().filter(here::contains)
            .filter(member -> !round.waiting().contains(member)))
            .<Event>map(member -> new TurnAdded(meeting.id(), member)).toList();
    }

    /** Whoever wanted to know more has their turn once more, when they know it. */
    private static List<Event> askedAnew(Meeting meeting, Proposal proposal, QuestionAnswered e) {
        var asker = proposal.question(e.question()).orElseThrow().by();
        return !proposal.isCleared(asker) ? List.of() : added(meeting, proposal).stream()
            .filter(event -> event instanceof TurnAdded turn && turn.member().equals(asker)).toList();
    }

    private static Stream<Round> consent(Meeting meeting) {
        return Optional.ofNullable(meeting.round()).filter(round -> round.prompt() == Prompt.CONSENT).stream();
    }
}
