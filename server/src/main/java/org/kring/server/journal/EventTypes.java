package org.kring.server.journal;

import static org.kring.server.journal.EventType.of;

import java.util.List;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementEvent.AgreementHeard;
import org.kring.core.agreement.AgreementEvent.AgreementRenewed;
import org.kring.core.agreement.AgreementEvent.AgreementReplaced;
import org.kring.core.agreement.AgreementEvent.AgreementRestored;
import org.kring.core.agreement.AgreementEvent.AgreementSuspended;
import org.kring.core.agreement.AgreementEvent.OwnerFound;
import org.kring.core.agreement.AgreementEvent.OwnerLeft;
import org.kring.core.agreement.AgreementEvent.WatchNoted;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogEvent.TopicCorrected;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.circle.CircleEvent.AimChanged;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.collective.CollectiveEvent.CollectiveFounded;
import org.kring.core.meeting.MeetingEvent.DutyTaken;
import org.kring.core.meeting.MeetingEvent.ItemAdded;
import org.kring.core.meeting.MeetingEvent.ItemChanged;
import org.kring.core.meeting.MeetingEvent.ItemDecides;
import org.kring.core.meeting.MeetingEvent.ItemDropped;
import org.kring.core.meeting.MeetingEvent.ItemEnded;
import org.kring.core.meeting.MeetingEvent.ItemKept;
import org.kring.core.meeting.MeetingEvent.ItemMoved;
import org.kring.core.meeting.MeetingEvent.ItemStarted;
import org.kring.core.meeting.MeetingEvent.LeavingAnnounced;
import org.kring.core.meeting.MeetingEvent.LineAdded;
import org.kring.core.meeting.MeetingEvent.LineCorrected;
import org.kring.core.meeting.MeetingEvent.LineDecided;
import org.kring.core.meeting.MeetingEvent.LineKept;
import org.kring.core.meeting.MeetingEvent.LineProposed;
import org.kring.core.meeting.MeetingEvent.LineStruck;
import org.kring.core.meeting.MeetingEvent.MeetingCancelled;
import org.kring.core.meeting.MeetingEvent.MeetingClosed;
import org.kring.core.meeting.MeetingEvent.MeetingMoved;
import org.kring.core.meeting.MeetingEvent.MeetingOpened;
import org.kring.core.meeting.MeetingEvent.MeetingPlanned;
import org.kring.core.meeting.MeetingEvent.NotesFinished;
import org.kring.core.meeting.MeetingEvent.PersonArrived;
import org.kring.core.meeting.MeetingEvent.PersonLeft;
import org.kring.core.meeting.MeetingEvent.Reflected;
import org.kring.core.meeting.MeetingEvent.RoundBegun;
import org.kring.core.meeting.MeetingEvent.RoundEnded;
import org.kring.core.meeting.MeetingEvent.SeatsArranged;
import org.kring.core.meeting.MeetingEvent.SignalCleared;
import org.kring.core.meeting.MeetingEvent.SignalRaised;
import org.kring.core.meeting.MeetingEvent.TimeChosen;
import org.kring.core.meeting.MeetingEvent.TurnAdded;
import org.kring.core.meeting.MeetingEvent.TurnEnded;
import org.kring.core.meeting.MeetingEvent.TurnGivenBack;
import org.kring.core.meeting.MeetingEvent.TurnPostponed;
import org.kring.core.mission.MissionEvent.NeedNamed;
import org.kring.core.mission.MissionEvent.NeedTakenBack;
import org.kring.core.mission.MissionEvent.SheetFilled;
import org.kring.core.people.PeopleEvent.AccessIssuedByHost;
import org.kring.core.people.PeopleEvent.AccessVouched;
import org.kring.core.people.PeopleEvent.LeaveEnded;
import org.kring.core.people.PeopleEvent.LeaveTaken;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleEvent.MemberLeft;
import org.kring.core.people.PeopleEvent.TriedToReach;
import org.kring.core.proposal.ProposalEvent.AnswerConfirmed;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.CalledToMeeting;
import org.kring.core.proposal.ProposalEvent.ConsentedEarly;
import org.kring.core.proposal.ProposalEvent.DeciderLeft;
import org.kring.core.proposal.ProposalEvent.DecisionTakenUp;
import org.kring.core.proposal.ProposalEvent.Gathered;
import org.kring.core.proposal.ProposalEvent.LeftMeeting;
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
import org.kring.core.proposal.ProposalEvent.WaitsForAll;
import org.kring.core.proposal.ProposalEvent.WindowEnded;
import org.kring.core.proposal.ProposalEvent.WindowExtended;
import org.kring.core.proposal.ProposalEvent.WindowLengthened;
import org.kring.core.step.StepEvent.StepCorrected;
import org.kring.core.step.StepEvent.StepDone;
import org.kring.core.step.StepEvent.StepDropped;
import org.kring.core.step.StepEvent.StepHandedOn;
import org.kring.core.step.StepEvent.StepPostponed;
import org.kring.core.step.StepEvent.StepTaken;

/**
 * Every kind of event and the word it is stored by. These words and the shapes behind them are a promise to all who
 * have a journal. A new event is one line here and one approved sample; a changed shape is an {@link Upcast} at the end
 * of its line and a new sample, and the old sample stays. CONTRIBUTING.md has the command that writes samples.
 */
final class EventTypes {
    static final List<EventType> ALL = List.of(
        of("collective-founded", CollectiveFounded.class),

        of("member-joined", MemberJoined.class),
        of("member-left", MemberLeft.class),
        of("leave-taken", LeaveTaken.class),
        of("leave-ended", LeaveEnded.class),
        of("tried-to-reach", TriedToReach.class),
        of("access-vouched", AccessVouched.class),
        of("access-issued-by-host", AccessIssuedByHost.class),

        of("circle-founded", CircleFounded.class),
        of("circle-member-joined", CircleMemberJoined.class),
        of("guest-joined", GuestJoined.class),
        of("circle-member-left", CircleMemberLeft.class),
        of("aim-changed", AimChanged.class),

        of("topic-raised", TopicRaised.class),
        of("topic-closed", TopicClosed.class),
        of("topic-corrected", TopicCorrected.class),

        of("step-taken", StepTaken.class),
        of("step-done", StepDone.class),
        of("step-postponed", StepPostponed.class),
        of("step-dropped", StepDropped.class),
        of("step-handed-on", StepHandedOn.class),
        of("step-corrected", StepCorrected.class),

        of("agreed", Agreed.class),
        of("agreement-replaced", AgreementReplaced.class),
        of("agreement-ended", AgreementEnded.class),
        of("agreement-renewed", AgreementRenewed.class),
        of("agreement-suspended", AgreementSuspended.class),
        of("agreement-restored", AgreementRestored.class),
        of("agreement-heard", AgreementHeard.class),
        of("owner-left", OwnerLeft.class),
        of("owner-found", OwnerFound.class),
        of("watch-noted", WatchNoted.class),

        of("proposal-begun", ProposalBegun.class),
        of("text-changed", TextChanged.class),
        of("proposal-presented", ProposalPresented.class),
        of("proposal-withdrawn", ProposalWithdrawn.class),
        of("proposal-dropped", ProposalDropped.class),
        of("stage-reached", StageReached.class),
        of("step-timed", StepTimed.class),
        of("nothing-added", NothingAdded.class),
        of("window-lengthened", WindowLengthened.class),
        of("waits-for-all", WaitsForAll.class),
        of("consented-early", ConsentedEarly.class),
        of("question-asked", QuestionAsked.class),
        of("question-answered", QuestionAnswered.class),
        of("reacted", Reacted.class),
        of("round-opened", RoundOpened.class),
        of("gathered", Gathered.class),
        of("taken-up", TakenUp.class),
        of("left-meeting", LeftMeeting.class),
        of("called-to-meeting", CalledToMeeting.class),
        of("answered", Answered.class),
        of("answer-confirmed", AnswerConfirmed.class),
        of("objection-raised", ObjectionRaised.class),
        of("objection-worded", ObjectionWorded.class),
        of("objection-restated", ObjectionRestated.class),
        of("objection-understood", ObjectionUnderstood.class),
        of("objection-closed", ObjectionClosed.class),
        of("decider-left", DeciderLeft.class),
        of("window-extended", WindowExtended.class),
        of("window-ended", WindowEnded.class),
        of("round-resumed", RoundResumed.class),
        of("proposal-decided", ProposalDecided.class),
        of("proposal-reopened", ProposalReopened.class),
        of("proposal-settled", ProposalSettled.class),
        of("decision-taken-up", DecisionTakenUp.class),

        of("meeting-planned", MeetingPlanned.class),
        of("meeting-moved", MeetingMoved.class),
        of("meeting-cancelled", MeetingCancelled.class),
        of("item-added", ItemAdded.class),
        of("item-changed", ItemChanged.class),
        of("item-moved", ItemMoved.class),
        of("item-dropped", ItemDropped.class),
        of("meeting-opened", MeetingOpened.class),
        of("duty-taken", DutyTaken.class),
        of("person-arrived", PersonArrived.class),
        of("leaving-announced", LeavingAnnounced.class),
        of("person-left", PersonLeft.class),
        of("seats-arranged", SeatsArranged.class),
        of("item-started", ItemStarted.class),
        of("item-ended", ItemEnded.class),
        of("item-decides", ItemDecides.class),
        of("item-kept", ItemKept.class),
        of("meeting-round-begun", RoundBegun.class),
        of("turn-added", TurnAdded.class),
        of("turn-ended", TurnEnded.class),
        of("turn-postponed", TurnPostponed.class),
        of("turn-given-back", TurnGivenBack.class),
        of("meeting-round-ended", RoundEnded.class),
        of("time-chosen", TimeChosen.class),
        of("line-added", LineAdded.class),
        of("line-corrected", LineCorrected.class),
        of("line-struck", LineStruck.class),
        of("line-decided", LineDecided.class),
        of("line-proposed", LineProposed.class),
        of("line-kept", LineKept.class),
        of("signal-raised", SignalRaised.class),
        of("signal-cleared", SignalCleared.class),
        of("meeting-reflected", Reflected.class),
        of("meeting-closed", MeetingClosed.class),
        of("notes-finished", NotesFinished.class),

        of("need-named", NeedNamed.class),
        of("need-taken-back", NeedTakenBack.class),
        of("sheet-filled", SheetFilled.class)
    );

    private EventTypes() {}
}
