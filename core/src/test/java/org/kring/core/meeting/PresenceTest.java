package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.Way;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.meeting.MeetingCommand.AnnounceLeaving;
import org.kring.core.meeting.MeetingCommand.ArrangeSeats;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.meeting.MeetingCommand.ClearSignal;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.RaiseSignal;
import org.kring.core.meeting.MeetingCommand.Reflect;
import org.kring.core.meeting.MeetingCommand.TakeOver;
import org.kring.core.meeting.MeetingEvent.DutyTaken;
import org.kring.core.meeting.MeetingEvent.LeavingAnnounced;
import org.kring.core.meeting.MeetingEvent.PersonArrived;
import org.kring.core.meeting.MeetingEvent.PersonLeft;
import org.kring.core.meeting.MeetingEvent.SeatsArranged;
import org.kring.core.meeting.MeetingEvent.SignalCleared;
import org.kring.core.meeting.MeetingEvent.SignalRaised;
import org.kring.core.meeting.Reflections.Tally;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

class PresenceTest {
    private static final Given OPENED = Evening.opened();

    private static Reflect reflect(MemberId who, Measure use, Way way) {
        return new Reflect(MEETING, who, use, Measure.YES, Text.NONE, way);
    }

    @Test
    void anyMemberOfTheCircleTakesOverWithOneTap() {
        var given = OPENED.when(FEMI, new TakeOver(MEETING, Duty.FACILITATOR, FEMI))
            .then(new DutyTaken(MEETING, Duty.FACILITATOR, FEMI));
        given.when(BEN, new NextItem(MEETING, 1, Outcome.REACHED))
            .thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, FEMI);
        given.when(FEMI, new NextItem(MEETING, 1, Outcome.REACHED)).accepted();
        OPENED.when(EMIL, new TakeOver(MEETING, Duty.SECRETARY, EMIL)).accepted();
    }

    @Test
    void twoWhoTakeOverAtOnceFollowEachOtherAndNobodyTwice() {
        OPENED.by(FEMI, new TakeOver(MEETING, Duty.FACILITATOR, FEMI))
            .by(EMIL, new TakeOver(MEETING, Duty.FACILITATOR, EMIL))
            .when(EMIL, new TakeOver(MEETING, Duty.FACILITATOR, EMIL))
            .thenRefused(MeetingRefusal.DOES_IT_ALREADY, EMIL);
    }

    @Test
    void nobodyIsPutInChargeByAnotherButByWhoeverLeads() {
        OPENED.when(ANA, new TakeOver(MEETING, Duty.SECRETARY, FEMI))
            .thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
        OPENED.when(Evening.TABLE, new TakeOver(MEETING, Duty.SECRETARY, FEMI)).accepted();
        Evening.planned().when(ANA, new TakeOver(MEETING, Duty.SECRETARY, ANA)).thenRefused(MeetingRefusal.NOT_OPEN);
    }

    @Test
    void aGuestServesNotYet() {
        OPENED.events(new MemberJoined(JUNO), new GuestJoined(RIVER, JUNO)).by(JUNO, new Arrive(MEETING, JUNO))
            .when(JUNO, new TakeOver(MEETING, Duty.SECRETARY, JUNO))
            .thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void whenWhoeverAsksTheQuestionsLeavesNobodyDoesUntilSomebodyTakesOver() {
        var gone = OPENED.by(BEN, new LeaveMeeting(MEETING, BEN));
        assertThat(Evening.meeting(gone).facilitator()).isEmpty();
        gone.when(BEN, new NextItem(MEETING, 1, Outcome.REACHED))
            .thenRefused(MeetingRefusal.NOBODY_ASKS_THE_QUESTIONS);
        gone.by(ANA, new TakeOver(MEETING, Duty.FACILITATOR, ANA))
            .when(ANA, new NextItem(MEETING, 1, Outcome.REACHED)).accepted();
        gone.when(Evening.TABLE, new NextItem(MEETING, 1, Outcome.REACHED)).accepted();
    }

    @Test
    void whoeverTakesOverFromElsewhereIsHereFromThen() {
        OPENED.by(ANA, new LeaveMeeting(MEETING, ANA)).when(ANA, new TakeOver(MEETING, Duty.SECRETARY, ANA))
            .then(new PersonArrived(MEETING, ANA), new DutyTaken(MEETING, Duty.SECRETARY, ANA));
    }

    @Test
    void peopleComeAndGo() {
        OPENED.when(ANA, new Arrive(MEETING, ANA)).thenRefused(MeetingRefusal.IS_HERE_ALREADY, ANA);
        OPENED.when(BEN, new LeaveMeeting(MEETING, ANA)).then(new PersonLeft(MEETING, ANA))
            .when(ANA, new LeaveMeeting(MEETING, ANA)).thenRefused(MeetingRefusal.NOT_IN_THE_MEETING, ANA)
            .when(BEN, new Arrive(MEETING, ANA)).then(new PersonArrived(MEETING, ANA));
        OPENED.when(CEM, new LeaveMeeting(MEETING, ANA))
            .thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
        OPENED.when(BEN, new Arrive(MEETING, JUNO)).thenRefused(MeetingRefusal.NOT_IN_THE_MEETING, JUNO);
    }

    @Test
    void whoeverSaidWhenTheyGoIsGoneThen() {
        var at = EVENING.plus(Duration.ofMinutes(30));
        var said = OPENED.when(FEMI, new AnnounceLeaving(MEETING, FEMI, at))
            .then(new LeavingAnnounced(MEETING, FEMI, at));
        assertThat(Evening.meeting(said.later(Duration.ofMinutes(29))).presence().isHere(FEMI)).isTrue();
        var gone = said.later(Duration.ofMinutes(40));
        assertThat(Evening.meeting(gone).presence().isHere(FEMI)).isFalse();
        assertThat(gone.journal().getLast().stamp().at()).isEqualTo(at);
        assertThat(Evening.meeting(gone.by(FEMI, new Arrive(MEETING, FEMI))).presence().isHere(FEMI)).isTrue();
    }

    @Test
    void whoeverStaysAfterAllSaysSo() {
        var given = OPENED.by(FEMI, new AnnounceLeaving(MEETING, FEMI, EVENING.plusSeconds(60)),
            new AnnounceLeaving(MEETING, FEMI, null)).later(Duration.ofMinutes(5));
        assertThat(Evening.meeting(given).presence().isHere(FEMI)).isTrue();
        OPENED.when(FEMI, new AnnounceLeaving(MEETING, FEMI, EVENING))
            .thenRefused(MeetingRefusal.TIME_IS_PAST, EVENING);
        OPENED.when(FEMI, new AnnounceLeaving(MEETING, FEMI, EVENING.plus(Duration.ofDays(2))))
            .thenRefused(MeetingRefusal.TIME_IS_TOO_FAR);
    }

    @Test
    void theSeatsAreArranged() {
        var given = OPENED.when(BEN, new ArrangeSeats(MEETING, List.of(IVO, ANA)))
            .then(new SeatsArranged(MEETING, List.of(IVO, ANA)));
        assertThat(Evening.meeting(given).presence().here()).startsWith(IVO, ANA, BEN).hasSize(9);
        OPENED.when(BEN, new ArrangeSeats(MEETING, List.of(JUNO)))
            .thenRefused(MeetingRefusal.NOT_IN_THE_MEETING, JUNO);
        OPENED.when(ANA, new ArrangeSeats(MEETING, List.of(ANA)))
            .thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
    }

    @Test
    void whatSomebodyNeedsIsSeenUntilItIsSettled() {
        var pause = new RaiseSignal(MEETING, ANA, Signal.Kind.PAUSE);
        var given = OPENED.when(ANA, pause).then(new SignalRaised(MEETING, ANA, Signal.Kind.PAUSE));
        assertThat(Evening.meeting(given).signals()).containsExactly(new Signal(ANA, Signal.Kind.PAUSE));
        given.when(ANA, pause).thenRefused(MeetingRefusal.SIGNALLED_ALREADY);
        given.when(CEM, new ClearSignal(MEETING, ANA, Signal.Kind.PAUSE))
            .thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
        given.when(BEN, new ClearSignal(MEETING, ANA, Signal.Kind.PAUSE))
            .then(new SignalCleared(MEETING, ANA, Signal.Kind.PAUSE))
            .when(BEN, new ClearSignal(MEETING, ANA, Signal.Kind.PAUSE)).thenRefused(MeetingRefusal.NOT_SIGNALLED);
        OPENED.when(CEM, pause).thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
    }

    @Test
    void theTwoQuestionsAreShownAsNumbersFromFourAnswersOn() {
        var given = OPENED.by(ANA, reflect(ANA, Measure.YES, Way.OWN_DEVICE))
            .by(Evening.TABLE, reflect(BEN, Measure.PARTLY, Way.SHARED_DEVICE))
            .by(DORA, reflect(CEM, Measure.YES, Way.IN_THE_ROOM));
        assertThat(Evening.meeting(given).reflections().goodUse()).isEmpty();
        given = given.by(DORA, reflect(DORA, Measure.NOT_REALLY, Way.OWN_DEVICE),
            reflect(DORA, Measure.PARTLY, Way.OWN_DEVICE));
        assertThat(Evening.meeting(given).reflections().goodUse()).contains(new Tally(2, 2, 0));
        assertThat(Evening.meeting(given).reflections().heard()).contains(new Tally(4, 0, 0));
    }

    @Test
    void onlyWhoeverWasThereAnswersThemAndForOneself() {
        OPENED.when(CEM, reflect(ANA, Measure.YES, Way.OWN_DEVICE)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        OPENED.when(CEM, reflect(JUNO, Measure.YES, Way.IN_THE_ROOM))
            .thenRefused(MeetingRefusal.NOT_IN_THE_MEETING, JUNO);
        Evening.planned().when(ANA, reflect(ANA, Measure.YES, Way.OWN_DEVICE)).thenRefused(MeetingRefusal.NOT_OPEN);
        OPENED.when(ANA, new Reflect(MEETING, ANA, Measure.YES, Measure.YES, text("x".repeat(281)), Way.OWN_DEVICE))
            .thenRefused(TextRefusal.TEXT_TOO_LONG);
    }

    @Test
    void theyStayOpenForTwoDays() {
        var closed = OPENED.by(BEN, new CloseMeeting(MEETING, true));
        closed.later(Duration.ofHours(47)).when(ANA, reflect(ANA, Measure.YES, Way.OWN_DEVICE)).accepted();
        closed.later(Duration.ofHours(49)).when(ANA, reflect(ANA, Measure.YES, Way.OWN_DEVICE))
            .thenRefused(MeetingRefusal.TOO_LATE_TO_REFLECT);
    }
}
