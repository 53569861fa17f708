package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.StepId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.Wish;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.CloseForgotten;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.FinishNotes;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.MeetingEvent.ItemKept;
import org.kring.core.meeting.MeetingEvent.LineKept;
import org.kring.core.meeting.MeetingEvent.MeetingClosed;
import org.kring.core.meeting.MeetingEvent.NotesFinished;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

class ClosingTest {
    private static final Given OPENED = Evening.opened();
    private static final Actor CLOCK = new Actor.Clock();
    private static final Text BIKES = text("Where do the bikes stand?");

    @Test
    void theNotesAreFinalNowOrAfterTwoDays() {
        OPENED.when(BEN, new CloseMeeting(MEETING, true)).then(new MeetingClosed(MEETING), new NotesFinished(MEETING));
        var open = OPENED.when(BEN, new CloseMeeting(MEETING, false)).then(new MeetingClosed(MEETING));
        assertThat(Evening.meeting(open).state()).isEqualTo(MeetingState.MINUTES_OPEN);
        assertThat(Evening.meeting(open.later(Duration.ofHours(47))).state()).isEqualTo(MeetingState.MINUTES_OPEN);
        assertThat(Evening.meeting(open.later(Duration.ofHours(48))).state()).isEqualTo(MeetingState.MINUTES_FINAL);
    }

    @Test
    void onlyWhoeverLeadsClosesAndOnce() {
        OPENED.when(ANA, new CloseMeeting(MEETING, true))
            .thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
        OPENED.when(Evening.TABLE, new CloseMeeting(MEETING, true)).accepted();
        OPENED.by(BEN, new CloseMeeting(MEETING, true)).when(BEN, new CloseMeeting(MEETING, true))
            .thenRefused(MeetingRefusal.NOT_OPEN);
    }

    @Test
    void whatIsUnfinishedWaitsForTheCircle() {
        var given = OPENED.by(BEN, new AddItem(MEETING, BIKES, 10, Wanted.DECIDE, CEM, null, null));
        given.when(BEN, new CloseMeeting(MEETING, false)).then(
            new TopicRaised(new TopicId(1), RIVER, CEM, Wish.PROPOSAL, BIKES),
            new ItemKept(MEETING, 10, new TopicId(1)), new MeetingClosed(MEETING));
        given.by(BEN, new StartItem(MEETING, 10), new NextItem(MEETING, 10, Outcome.REACHED))
            .when(BEN, new CloseMeeting(MEETING, false)).then(new MeetingClosed(MEETING));
    }

    @Test
    void aDecisionNobodyAnsweredWaitsAsATopic() {
        OPENED.by(DORA, new AddLine(MEETING, 1, Mark.DECISION, BIKES, null, null))
            .when(BEN, new CloseMeeting(MEETING, true)).then(
                new TopicRaised(new TopicId(1), RIVER, DORA, Wish.PROPOSAL, BIKES),
                new LineKept(MEETING, 1, new TopicId(1)), new MeetingClosed(MEETING), new NotesFinished(MEETING));
    }

    @Test
    void aForgottenMeetingClosesItselfSixHoursAfterItsEnd() {
        var closed = OPENED.later(Duration.ofMinutes(80 + 6 * 60));
        assertThat(Evening.meeting(closed).state()).isEqualTo(MeetingState.MINUTES_OPEN);
        assertThat(Evening.meeting(closed).closed()).isEqualTo(EVENING.plus(Duration.ofMinutes(80 + 6 * 60)));
        assertThat(Evening.meeting(OPENED.later(Duration.ofMinutes(80 + 6 * 60 - 1))).isLive()).isTrue();
        assertThat(Evening.meeting(OPENED.later(Duration.ofDays(5))).state()).isEqualTo(MeetingState.MINUTES_FINAL);
    }

    @Test
    void andSixHoursAfterTheLastAct() {
        var late = OPENED.later(Duration.ofHours(5)).by(BEN, new NextItem(MEETING, 1, Outcome.REACHED));
        assertThat(Evening.meeting(late.later(Duration.ofHours(5))).isLive()).isTrue();
        assertThat(Evening.meeting(late.later(Duration.ofHours(6))).isLive()).isFalse();
    }

    @Test
    void theTimeInWhichItWasForgottenIsNobodysTime() {
        var closed = OPENED.later(Duration.ofMinutes(40)).by(BEN, new NextItem(MEETING, 1, Outcome.REACHED))
            .unnoticed(Duration.ofDays(4)).later(Duration.ofMinutes(1));
        var meeting = Evening.meeting(closed);
        assertThat(Summary.of(meeting, closed.state().proposals(), closed.at()).minutes()).isEqualTo(40);
        assertThat(meeting.presence().personMinutes(closed.at())).isEqualTo(9 * 40);
        assertThat(meeting.agenda().items()).allMatch(item -> item.used().at(closed.at()).toMinutes() <= 40);
    }

    @Test
    void whatTheClockDoesNobodyElseDoesAndNotBeforeItsTime() {
        OPENED.when(BEN, new CloseForgotten(MEETING)).thenRefused(MeetingRefusal.NOT_DUE);
        OPENED.when(CLOCK, new CloseForgotten(MEETING)).thenRefused(MeetingRefusal.NOT_DUE);
        OPENED.when(CLOCK, new FinishNotes(MEETING)).thenRefused(MeetingRefusal.NOT_DUE);
        var open = OPENED.by(BEN, new CloseMeeting(MEETING, false));
        open.when(CLOCK, new FinishNotes(MEETING)).thenRefused(MeetingRefusal.NOT_DUE);
        open.when(CLOCK, new CloseForgotten(MEETING)).thenRefused(MeetingRefusal.NOT_OPEN);
    }

    @Test
    void anUnnoticedEndHappensBeforeTheNextCommand() {
        OPENED.unnoticed(Duration.ofHours(9)).when(BEN, new NextItem(MEETING, 1, Outcome.REACHED))
            .thenRefused(MeetingRefusal.NOT_OPEN);
    }

    @Test
    void theSummarySaysWhatCameOfIt() {
        var given = OPENED.by(DORA, new AddLine(MEETING, 1, Mark.STEP, BIKES, CEM, LocalDate.of(2026, 12, 3)),
                new AddLine(MEETING, 1, Mark.LATER, BIKES, null, null))
            .later(Duration.ofMinutes(30)).by(FEMI, new LeaveMeeting(MEETING, FEMI))
            .later(Duration.ofMinutes(42)).by(BEN, new CloseMeeting(MEETING, true));
        var summary = Summary.of(Evening.meeting(given), given.state().proposals(), given.at());
        assertThat(summary.people()).hasSize(9);
        assertThat(summary.minutes()).isEqualTo(72);
        assertThat(summary.minutesGivenBack()).isEqualTo(8);
        assertThat(summary.personMinutes()).isEqualTo(8 * 72 + 30);
        assertThat(summary.steps()).containsExactly(new StepId(1));
        assertThat(summary.later()).containsExactly(new TopicId(1));
    }

    @Test
    void withoutANextDateTheCircleIsReminded() {
        assertThat(OPENED.state().meetings().lacksNextDate(RIVER)).isTrue();
        var planned = OPENED.by(Evening.TABLE,
            new PlanMeeting(RIVER, EVENING.plus(Duration.ofDays(7)), 90, text("kitchen")));
        assertThat(planned.state().meetings().lacksNextDate(RIVER)).isFalse();
    }

    @Test
    void refoldingGivesAnEqualState() {
        var given = OPENED.by(BEN, new AddItem(MEETING, BIKES, 10, Wanted.DECIDE, CEM, null, null),
            new CloseMeeting(MEETING, false)).later(Duration.ofDays(3));
        assertThat(given.refolded()).isEqualTo(given.state());
    }
}
