package org.kring.core.collective;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.ProposalId;
import org.kring.core.Stamp;
import org.kring.core.agreement.AgreementEvent.ActEnded;
import org.kring.core.agreement.AgreementEvent.ActReviewed;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementEvent.AgreementPassed;
import org.kring.core.agreement.AgreementEvent.AgreementRenewed;
import org.kring.core.agreement.AgreementEvent.AgreementReplaced;
import org.kring.core.agreement.AgreementEvent.AgreementRestored;
import org.kring.core.agreement.AgreementEvent.ClashDeclared;
import org.kring.core.agreement.AgreementEvent.EarlyLookAsked;
import org.kring.core.agreement.AgreementEvent;
import org.kring.core.backlog.BacklogEvent.GroupPlanned;
import org.kring.core.backlog.BacklogEvent.TopicPassedOn;
import org.kring.core.backlog.BacklogEvent.TopicPressed;
import org.kring.core.backlog.BacklogEvent;
import org.kring.core.circle.CircleEvent;
import org.kring.core.handbook.HandbookEvent;
import org.kring.core.meeting.Across;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.Joinings;
import org.kring.core.meeting.Looks;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingEvent.ItemEnded;
import org.kring.core.meeting.MeetingEvent.ItemStarted;
import org.kring.core.meeting.MeetingEvent.MeetingClosed;
import org.kring.core.meeting.MeetingEvent.MeetingPlanned;
import org.kring.core.meeting.MeetingEvent.PersonArrived;
import org.kring.core.meeting.MeetingEvent.PersonLeft;
import org.kring.core.meeting.MeetingEvent.TurnEnded;
import org.kring.core.meeting.MeetingEvent;
import org.kring.core.meeting.MeetingFollowing;
import org.kring.core.mission.MissionEvent;
import org.kring.core.newcomer.NewcomerEvent;
import org.kring.core.people.PeopleEvent.LeaveTaken;
import org.kring.core.people.PeopleEvent.MemberLeft;
import org.kring.core.people.PeopleEvent;
import org.kring.core.proposal.Following;
import org.kring.core.proposal.ProposalEvent.LeaderActs;
import org.kring.core.proposal.ProposalEvent.ProposalDropped;
import org.kring.core.proposal.ProposalEvent.ProposalWithdrawn;
import org.kring.core.proposal.ProposalEvent;
import org.kring.core.proposal.ProposalEvent.CalledToMeeting;
import org.kring.core.proposal.Word;
import org.kring.core.report.ReportEvent;
import org.kring.core.step.StepEvent;
import org.kring.core.tryout.TryOutEvent;

/** What must follow higher up from an event below, in the same append: one readable list. */
final class Consequences {
    private static final int MOST = 10_000;

    private Consequences() {}

    private static List<Event> of(Collective before, Event event, Collective after, Moment now) {
        return switch (event) {
            case MemberLeft(var member) -> left(before, member, after);
            case LeaveTaken(var member, var _) -> Following.onLeave(after.proposals(), member);
            case TopicPassedOn e -> List.copyOf(after.meetings().topicGone(e.from(), e.topic()));
            case TopicPressed _ -> Across.pressed(after.meetings(), after.belowMeetings(), now);
            case GroupPlanned _ -> Across.pressed(after.meetings(), after.belowMeetings(), now);
            case ProposalDropped(var proposal, var _, var _) -> both(letGo(after, proposal, now),
                Joining.letGo(after, after.proposals().find(proposal).orElseThrow()));
            case ProposalWithdrawn(var proposal) -> letGo(after, proposal, now);
            case AgreementRenewed(var agreement, var _, var _) -> lookedAt(after, agreement);
            case AgreementReplaced(var agreement, var _) -> lookedAt(after, agreement);
            case AgreementEnded(var agreement, var _) -> both(lookedAt(after, agreement), Parting.ended(after, agreement));
            case ActReviewed(var act, var _) -> lookedAt(after, act);
            case ActEnded(var act) -> lookedAt(after, act);
            case EarlyLookAsked(var id, var _, var _, var _) -> Looks.asked(after.meetings(), after.belowMeetings(), id, now);
            case ClashDeclared(var id, var _, var _, var _, var _) -> Looks.asked(after.meetings(), after.belowMeetings(), id, now);
            case AgreementRestored(var id, var _) -> CircleConsequences.withoutOwner(after, id);
            case AgreementPassed(var id, var _) -> CircleConsequences.withoutOwner(after, id);
            case CircleEvent e -> both(Across.asked(after.meetings(), after.belowMeetings(), now, e),
                both(CircleConsequences.of(before, e, after, now), Joining.of(before, e, after, now)));
            case CalledToMeeting e -> both(followed(after, e, now), Looks.called(after.meetings(),
                after.proposals().find(e.proposal()).orElseThrow(), now));
            case LeaderActs e -> both(followed(after, e, now), Looks.acted(after.meetings(),
                after.agreements().find(e.agreement()).orElseThrow(), now));
            case ProposalEvent e -> followed(after, e, now);
            case ItemStarted e -> MeetingFollowing.itemEnded(after.meetings(), e.meeting());
            case ItemEnded e -> MeetingFollowing.itemEnded(after.meetings(), e.meeting());
            case TurnEnded e -> spoke(after, e);
            case PersonArrived(var meeting, var _) -> presenceChanged(after, meeting);
            case PersonLeft(var meeting, var _) -> presenceChanged(after, meeting);
            case MeetingClosed(var meeting) -> both(both(heardInside(after, circle(after, meeting), now),
                Joinings.left(after.meetings(), after.belowMeetings(), now, circle(after, meeting))),
                both(Following.meetingClosed(after.proposals(), after.circles().find(circle(after, meeting)).orElseThrow(),
                    meeting, now), Starting.ripe(after)));
            case MeetingPlanned _ -> Starting.ripe(after);
            case CollectiveEvent _, PeopleEvent _, BacklogEvent _, StepEvent _, AgreementEvent _, MeetingEvent _,
                 MissionEvent _, TryOutEvent _, ReportEvent _, NewcomerEvent _, HandbookEvent _ -> List.of();
        };
    }

    private static List<Event> followed(Collective after, ProposalEvent e, Moment now) {
        return both(Following.from(after.proposals(), after.belowProposals(), now, e),
            MeetingFollowing.from(after.meetings(), after.circles(), after.proposals().find(e.proposal()).orElseThrow(), e));
    }

    private static List<Event> heardInside(Collective after, CircleId circle, Moment now) {
        return Across.closed(after.meetings(), after.belowMeetings(), now, circle);
    }

    private static List<Event> letGo(Collective after, ProposalId proposal, Moment now) {
        return Looks.letGo(after.meetings(), after.belowMeetings(), now, after.proposals().find(proposal).orElseThrow());
    }

    private static List<Event> lookedAt(Collective after, AgreementId agreement) {
        return Looks.decided(after.meetings(), after.agreements().find(agreement).orElseThrow());
    }

    static List<Event> both(List<? extends Event> first, List<? extends Event> then) {
        return Stream.<Event>concat(first.stream(), then.stream()).toList();
    }

    private static List<Event> left(Collective before, MemberId member, Collective after) {
        return both(both(CircleConsequences.memberLeft(before, member), before.tryOuts().memberLeft(member)),
            Following.helperLeft(after.proposals(), after.circles(), member));
    }

    /** Whoever may not belong any more was heard when their turn ends. */
    private static List<Event> spoke(Collective after, TurnEnded e) {
        return after.meetings().find(e.meeting()).flatMap(Meeting::running).map(Item::proposal).flatMap(after.proposals()::find)
            .filter(proposal -> !proposal.stage().isOver()).map(proposal -> Word.spoke(proposal, e.member())).orElse(List.of());
    }

    private static List<Event> presenceChanged(Collective after, MeetingId meeting) {
        return Following.gathered(after.proposals(), circle(after, meeting), meeting,
            after.meetings().find(meeting).orElseThrow().presence().here());
    }

    private static CircleId circle(Collective state, MeetingId meeting) {
        return state.meetings().find(meeting).orElseThrow().circle();
    }

    /** @return the given events, each followed by what must follow from it, until nothing more does */
    static List<Event> complete(Collective state, Actor actor, Instant at, List<Event> decided) {
        var stamp = new Stamp(0, at, actor);
        var now = new Moment(at, state.zone());
        var waiting = new ArrayDeque<>(decided);
        var all = new ArrayList<Event>();
        while (!waiting.isEmpty()) {
            var event = waiting.removeFirst();
            if (CircleConsequences.hasHappened(state, event)) {
                continue;
            }
            var after = Decider.evolve(state, stamp, event);
            all.add(event);
            of(state, event, after, now).reversed().forEach(waiting::addFirst);
            state = after;
            if (all.size() > MOST) {
                throw new IllegalStateException("consequences do not end: " + event);
            }
        }
        return all;
    }
}
