package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.meeting.MeetingCommand.CancelMeeting;
import org.kring.core.meeting.MeetingCommand.MoveMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingEvent.ItemStarted;
import org.kring.core.meeting.MeetingEvent.MeetingCancelled;
import org.kring.core.meeting.MeetingEvent.MeetingMoved;
import org.kring.core.meeting.MeetingEvent.MeetingOpened;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;
import org.kring.core.world.River;

class PlanningTest {
    private static final Given FOUNDED = River.founded();
    private static final Given PLANNED = Evening.planned();

    @Test
    void theFirstMeetingHasItsAgendaReady() {
        var agenda = Evening.meeting(PLANNED).agenda();
        assertThat(agenda.items()).extracting(Item::kind).containsExactly(ItemKind.ARRIVING, ItemKind.PRACTICE,
            ItemKind.HOW_WE_DECIDE, ItemKind.TOGETHER_FOR, ItemKind.NEEDS, ItemKind.DECIDE_ONE, ItemKind.WHO_DOES_WHAT,
            ItemKind.NEXT_DATE, ItemKind.CLOSING);
        assertThat(agenda.items()).extracting(Item::minutes).containsExactly(5, 5, 5, 15, 20, 10, 10, 5, 5);
        assertThat(Evening.meeting(PLANNED).freeMinutes()).isZero();
        assertThat(Evening.meeting(PLANNED).isFull()).isFalse();
        assertThat(Evening.meeting(PLANNED).state()).isEqualTo(MeetingState.AGENDA_PROPOSED);
    }

    @Test
    void onlyTheCircleItselfPlans() {
        FOUNDED.when(JUNO, new PlanMeeting(RIVER, EVENING, 80, Text.NONE))
            .thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        FOUNDED.when(ANA, new PlanMeeting(new CircleId(2), EVENING, 80, Text.NONE))
            .thenRefused(CircleRefusal.NO_SUCH_CIRCLE);
    }

    @Test
    void aMeetingLiesAheadAndLastsBetweenFiveMinutesAndTenHours() {
        var yesterday = EVENING.minus(Duration.ofDays(1));
        FOUNDED.when(ANA, new PlanMeeting(RIVER, yesterday, 80, Text.NONE))
            .thenRefused(MeetingRefusal.TIME_IS_PAST, yesterday);
        FOUNDED.when(ANA, new PlanMeeting(RIVER, EVENING.plus(Duration.ofDays(800)), 80, Text.NONE))
            .thenRefused(MeetingRefusal.TIME_IS_TOO_FAR);
        FOUNDED.when(ANA, new PlanMeeting(RIVER, EVENING, 4, Text.NONE))
            .thenRefused(MeetingRefusal.MINUTES_DO_NOT_FIT, 5, 600);
        FOUNDED.when(ANA, new PlanMeeting(RIVER, EVENING, 601, Text.NONE))
            .thenRefused(MeetingRefusal.MINUTES_DO_NOT_FIT, 5, 600);
        FOUNDED.when(ANA, new PlanMeeting(RIVER, EVENING, 80, text("x".repeat(281))))
            .thenRefused(TextRefusal.TEXT_TOO_LONG);
    }

    @Test
    void twoWhoPlanTheSameTimeAtOncePlanItOnce() {
        PLANNED.when(BEN, new PlanMeeting(RIVER, EVENING, 60, Text.NONE))
            .thenRefused(MeetingRefusal.PLANNED_THEN_ALREADY, EVENING);
        PLANNED.when(BEN, new PlanMeeting(RIVER, EVENING.plusSeconds(7 * 86_400), 60, text("kitchen"))).accepted();
    }

    @Test
    void aPlannedMeetingIsMovedOrCancelled() {
        var later = EVENING.plus(Duration.ofDays(2));
        PLANNED.when(BEN, new MoveMeeting(MEETING, later, 90, text("kitchen")))
            .then(new MeetingMoved(MEETING, later, 90, text("kitchen")));
        PLANNED.when(BEN, new CancelMeeting(MEETING)).then(new MeetingCancelled(MEETING))
            .when(ANA, new CancelMeeting(MEETING)).thenRefused(MeetingRefusal.NOT_PLANNED_ANY_MORE);
        PLANNED.when(JUNO, new CancelMeeting(MEETING)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        PLANNED.when(ANA, new CancelMeeting(new MeetingId(2))).thenRefused(MeetingRefusal.NO_SUCH_MEETING);
    }

    @Test
    void anOpenMeetingIsNeitherMovedNorCancelled() {
        Evening.opened().when(BEN, new CancelMeeting(MEETING)).thenRefused(MeetingRefusal.NOT_PLANNED_ANY_MORE);
        Evening.opened().when(BEN, new MoveMeeting(MEETING, EVENING.plusSeconds(60), 90, Text.NONE))
            .thenRefused(MeetingRefusal.NOT_PLANNED_ANY_MORE);
    }

    @Test
    void openingBeginsWithTheArrivingRound() {
        PLANNED.when(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE)).thenAlso(
            new MeetingOpened(MEETING, BEN, DORA, NINE), new ItemStarted(MEETING, 1));
        var meeting = Evening.meeting(Evening.opened());
        assertThat(meeting.state()).isEqualTo(MeetingState.OPENED);
        assertThat(meeting.turn()).contains(ANA);
        assertThat(meeting.nextTurn()).contains(BEN);
    }

    @Test
    void whoAsksTheQuestionsAndWhoWritesAreInTheRoomAndInTheCircle() {
        PLANNED.when(ANA, new OpenMeeting(MEETING, BEN, DORA, List.of(ANA, DORA)))
            .thenRefused(MeetingRefusal.NOT_IN_THE_MEETING, BEN);
        PLANNED.when(ANA, new OpenMeeting(MEETING, BEN, DORA, List.of(ANA, BEN)))
            .thenRefused(MeetingRefusal.NOT_IN_THE_MEETING, DORA);
        PLANNED.when(ANA, new OpenMeeting(MEETING, BEN, DORA, List.of()))
            .thenRefused(MeetingRefusal.NOBODY_IS_HERE);
        PLANNED.when(ANA, new OpenMeeting(MEETING, BEN, DORA, List.of(BEN, DORA, JUNO)))
            .thenRefused(MeetingRefusal.NOT_IN_THE_MEETING, JUNO);
    }

    @Test
    void aCircleHasOneMeetingOpenAtATime() {
        var tomorrow = EVENING.plus(Duration.ofDays(1));
        var two = Evening.opened().by(BEN, new PlanMeeting(RIVER, tomorrow, 60, Text.NONE));
        two.when(ANA, new OpenMeeting(new MeetingId(2), BEN, DORA, NINE))
            .thenRefused(MeetingRefusal.ANOTHER_IS_OPEN, MEETING);
        two.when(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE)).thenRefused(MeetingRefusal.NOT_PLANNED_ANY_MORE);
    }

    @Test
    void aMeetingPlannedForNowCountsFromItsOpening() {
        var opened = PLANNED.later(Duration.ofMinutes(12)).by(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE));
        assertThat(Evening.meeting(opened).left(opened.at())).hasMinutes(80);
    }

    @Test
    void aMeetingPlannedBeforeKeepsItsEnd() {
        var planned = FOUNDED.by(ANA, new PlanMeeting(RIVER, EVENING.plus(Duration.ofDays(1)), 80, Text.NONE));
        var opened = planned.later(Duration.ofDays(1).plusMinutes(7))
            .by(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE));
        assertThat(Evening.meeting(opened).left(opened.at())).hasMinutes(73);
    }
}
