package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.StepId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogEvent.TopicCorrected;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.CorrectLine;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.StrikeLine;
import org.kring.core.meeting.MeetingEvent.LineAdded;
import org.kring.core.meeting.MeetingEvent.LineCorrected;
import org.kring.core.meeting.MeetingEvent.LineStruck;
import org.kring.core.step.StepCommand.FinishStep;
import org.kring.core.step.StepEvent.StepCorrected;
import org.kring.core.step.StepEvent.StepDropped;
import org.kring.core.step.StepEvent.StepTaken;
import org.kring.core.step.StepRefusal;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

class NotesTest {
    private static final Given OPENED = Evening.opened();
    private static final Text COLOURS = text("two colours save 90 per issue");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final StepId STEP = new StepId(1);
    private static final TopicId TOPIC = new TopicId(1);
    private static final AddLine TAKEN = new AddLine(MEETING, 1, Mark.STEP, COLOURS, CEM, THURSDAY);

    private static AddLine line(Mark mark) {
        return new AddLine(MEETING, 1, mark, COLOURS, null, null);
    }

    @Test
    void anyoneOfTheCircleAddsALine() {
        OPENED.when(FEMI, line(Mark.NONE)).then(new LineAdded(MEETING, 1, 1, Mark.NONE, COLOURS, FEMI, null, null));
        OPENED.when(FEMI, line(Mark.QUESTION)).accepted();
        OPENED.when(JUNO, line(Mark.NONE)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void atTheTableItIsWhoeverWrites() {
        OPENED.when(Evening.TABLE, line(Mark.NONE))
            .then(new LineAdded(MEETING, 1, 1, Mark.NONE, COLOURS, DORA, null, null));
        OPENED.by(DORA, new LeaveMeeting(MEETING, DORA)).when(Evening.TABLE, line(Mark.NONE))
            .then(new LineAdded(MEETING, 1, 1, Mark.NONE, COLOURS, BEN, null, null));
    }

    @Test
    void aTableWithNobodyAroundItWritesNothing() {
        var empty = OPENED;
        for (var who : NINE) {
            empty = empty.by(Evening.TABLE, new LeaveMeeting(MEETING, who));
        }
        empty.when(Evening.TABLE, line(Mark.NONE)).thenRefused(MeetingRefusal.NOBODY_IS_HERE);
    }

    @Test
    void aLineBelongsToAnItemAndSaysSomething() {
        OPENED.when(DORA, new AddLine(MEETING, 77, Mark.NONE, COLOURS, null, null))
            .thenRefused(MeetingRefusal.NO_SUCH_ITEM);
        OPENED.when(DORA, new AddLine(MEETING, 1, Mark.NONE, Text.NONE, null, null))
            .thenRefused(TextRefusal.TEXT_MISSING);
        Evening.planned().when(DORA, line(Mark.NONE)).thenRefused(MeetingRefusal.NOT_OPEN);
    }

    @Test
    void aNextStepIsTakenInTheSameAct() {
        OPENED.when(DORA, TAKEN).then(
            new StepTaken(STEP, RIVER, COLOURS, CEM, THURSDAY, MEETING, null, Way.IN_THE_ROOM),
            new LineAdded(MEETING, 1, 1, Mark.STEP, COLOURS, DORA, STEP, null));
        OPENED.when(CEM, TAKEN).thenAlso(
            new StepTaken(STEP, RIVER, COLOURS, CEM, THURSDAY, MEETING, null, Way.OWN_DEVICE));
        OPENED.when(DORA, line(Mark.STEP)).thenRefused(MeetingRefusal.STEP_NEEDS_PERSON_AND_DAY);
        OPENED.when(DORA, new AddLine(MEETING, 1, Mark.STEP, COLOURS, CEM, LocalDate.of(2026, 1, 1)))
            .thenRefused(StepRefusal.DAY_IS_PAST);
    }

    @Test
    void somethingForLaterWaitsForTheCircle() {
        OPENED.when(DORA, line(Mark.LATER)).then(new TopicRaised(TOPIC, RIVER, DORA, Wish.TALK, COLOURS),
            new LineAdded(MEETING, 1, 1, Mark.LATER, COLOURS, DORA, null, TOPIC));
    }

    @Test
    void aLineIsPutRightByAnyoneWhoSawWhatItSays() {
        var given = OPENED.by(DORA, line(Mark.NONE));
        given.when(ANA, new CorrectLine(MEETING, 1, 0, text("three colours")))
            .then(new LineCorrected(MEETING, 1, text("three colours")))
            .when(CEM, new CorrectLine(MEETING, 1, 0, text("four colours")))
            .thenRefused(MeetingRefusal.LINE_HAS_CHANGED);
        given.when(ANA, new CorrectLine(MEETING, 2, 0, COLOURS)).thenRefused(MeetingRefusal.NO_SUCH_LINE);
        given.when(ANA, new CorrectLine(MEETING, 1, 0, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        given.by(ANA, new StrikeLine(MEETING, 1, 0)).when(CEM, new StrikeLine(MEETING, 1, 1))
            .thenRefused(MeetingRefusal.LINE_IS_STRUCK);
    }

    @Test
    void theStepAndTheTopicFollowTheirLines() {
        var two = text("two samples");
        var step = OPENED.by(DORA, TAKEN);
        step.when(DORA, new CorrectLine(MEETING, 1, 0, two))
            .then(new LineCorrected(MEETING, 1, two), new StepCorrected(STEP, two));
        step.when(DORA, new StrikeLine(MEETING, 1, 0))
            .then(new LineStruck(MEETING, 1), new StepDropped(STEP, Way.IN_THE_ROOM));
        step.by(CEM, new FinishStep(STEP, Way.OWN_DEVICE)).when(DORA, new StrikeLine(MEETING, 1, 0))
            .then(new LineStruck(MEETING, 1));
        var topic = OPENED.by(DORA, line(Mark.LATER));
        topic.when(DORA, new CorrectLine(MEETING, 1, 0, two))
            .then(new LineCorrected(MEETING, 1, two), new TopicCorrected(TOPIC, two));
        topic.when(DORA, new StrikeLine(MEETING, 1, 0))
            .then(new LineStruck(MEETING, 1), new TopicClosed(TOPIC, Ending.DROPPED));
    }

    @Test
    void theNotesStayOpenForTwoDaysOrAreFinalAtOnce() {
        var open = OPENED.by(DORA, line(Mark.NONE)).by(BEN, new CloseMeeting(MEETING, false));
        open.when(ANA, new CorrectLine(MEETING, 1, 0, text("three colours"))).accepted();
        open.when(ANA, line(Mark.LATER)).accepted();
        open.when(ANA, line(Mark.DECISION)).thenRefused(MeetingRefusal.ONLY_TOGETHER);
        var finished = OPENED.by(DORA, line(Mark.NONE)).by(BEN, new CloseMeeting(MEETING, true));
        finished.when(ANA, line(Mark.NONE)).thenRefused(MeetingRefusal.NOTES_ARE_FINAL);
        finished.when(ANA, new StrikeLine(MEETING, 1, 0)).thenRefused(MeetingRefusal.NOTES_ARE_FINAL);
    }

    @Test
    void aDecisionInOneLineAsksFirst() {
        var given = OPENED.by(DORA, line(Mark.DECISION));
        assertThat(Evening.meeting(given).notes().pending()).extracting(Line::text).containsExactly(COLOURS);
    }

    @Test
    void theLinesOfAnItemAreFoundThere() {
        var given = OPENED.by(DORA, line(Mark.NONE), line(Mark.QUESTION), new StrikeLine(MEETING, 1, 0));
        assertThat(Evening.meeting(given).notes().of(1)).extracting(Line::mark).containsExactly(Mark.QUESTION);
        assertThat(Evening.meeting(given).notes().of(2)).isEmpty();
    }
}
