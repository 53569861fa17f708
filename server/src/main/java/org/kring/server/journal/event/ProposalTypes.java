package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.proposal.ProposalEvent;

/** What is stored of proposals. */
final class ProposalTypes {
    static final List<EventType> ALL = List.of(
        of("proposal-begun", ProposalEvent.ProposalBegun.class),
        of("forming-begun", ProposalEvent.FormingBegun.class),
        of("contributed", ProposalEvent.Contributed.class),
        of("need-written", ProposalEvent.NeedWritten.class),
        of("dimension-added", ProposalEvent.DimensionAdded.class),
        of("dimension-set-aside", ProposalEvent.DimensionSetAside.class),
        of("idea-added", ProposalEvent.IdeaAdded.class),
        of("ready-said", ProposalEvent.ReadySaid.class),
        of("writers-chosen", ProposalEvent.WritersChosen.class),
        of("idea-left-out", ProposalEvent.IdeaLeftOut.class),
        of("course-suggested", ProposalEvent.CourseSuggested.class),
        of("course-answered", ProposalEvent.CourseAnswered.class),
        of("course-moved", ProposalEvent.CourseMoved.class),
        of("removal-appealed", ProposalEvent.RemovalAppealed.class),
        of("help-asked", ProposalEvent.HelpAsked.class),
        of("help-answered", ProposalEvent.HelpAnswered.class),
        of("resort-taken", ProposalEvent.ResortTaken.class),
        of("course-left", ProposalEvent.CourseLeft.class),
        of("course-taken", ProposalEvent.CourseTaken.class),
        of("woken", ProposalEvent.Woken.class),
        of("way-out-tried", ProposalEvent.WayOutTried.class),
        of("way-out-given", ProposalEvent.WayOutGiven.class),
        of("leader-acts", ProposalEvent.LeaderActs.class),
        of("called-wording-only", ProposalEvent.CalledWordingOnly.class),
        of("label-refused", ProposalEvent.LabelRefused.class),
        of("care-recorded", ProposalEvent.CareRecorded.class),
        of("moves-chosen", ProposalEvent.MovesChosen.class),
        of("text-changed", ProposalEvent.TextChanged.class),
        of("changes-worded", ProposalEvent.ChangesWorded.class),
        of("text-filed", ProposalEvent.TextFiled.class),
        of("proposal-presented", ProposalEvent.ProposalPresented.class),
        of("proposal-withdrawn", ProposalEvent.ProposalWithdrawn.class),
        of("proposal-dropped", ProposalEvent.ProposalDropped.class),
        of("stage-reached", ProposalEvent.StageReached.class),
        of("step-timed", ProposalEvent.StepTimed.class),
        of("nothing-added", ProposalEvent.NothingAdded.class),
        of("had-the-word", ProposalEvent.HadTheWord.class),
        of("window-lengthened", ProposalEvent.WindowLengthened.class),
        of("waits-for-all", ProposalEvent.WaitsForAll.class),
        of("circle-concerned", ProposalEvent.CircleConcerned.class),
        of("consented-early", ProposalEvent.ConsentedEarly.class),
        of("question-asked", ProposalEvent.QuestionAsked.class),
        of("question-answered", ProposalEvent.QuestionAnswered.class),
        of("reacted", ProposalEvent.Reacted.class),
        of("round-opened", ProposalEvent.RoundOpened.class),
        of("gathered", ProposalEvent.Gathered.class),
        of("taken-up", ProposalEvent.TakenUp.class),
        of("left-meeting", ProposalEvent.LeftMeeting.class),
        of("called-to-meeting", ProposalEvent.CalledToMeeting.class),
        of("answered", ProposalEvent.Answered.class),
        of("answer-confirmed", ProposalEvent.AnswerConfirmed.class),
        of("objection-raised", ProposalEvent.ObjectionRaised.class),
        of("objection-worded", ProposalEvent.ObjectionWorded.class),
        of("objection-restated", ProposalEvent.ObjectionRestated.class),
        of("objection-understood", ProposalEvent.ObjectionUnderstood.class),
        of("objection-closed", ProposalEvent.ObjectionClosed.class),
        of("decider-left", ProposalEvent.DeciderLeft.class),
        of("window-extended", ProposalEvent.WindowExtended.class),
        of("window-moved", ProposalEvent.WindowMoved.class),
        of("window-ended", ProposalEvent.WindowEnded.class),
        of("round-resumed", ProposalEvent.RoundResumed.class),
        of("proposal-decided", ProposalEvent.ProposalDecided.class),
        of("proposal-reopened", ProposalEvent.ProposalReopened.class),
        of("proposal-settled", ProposalEvent.ProposalSettled.class),
        of("decision-taken-up", ProposalEvent.DecisionTakenUp.class)
    );

    private ProposalTypes() {}
}
