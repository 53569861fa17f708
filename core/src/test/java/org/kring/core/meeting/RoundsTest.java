package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.meeting.MeetingCommand.BeginRound;
import org.kring.core.meeting.MeetingCommand.EndRound;
import org.kring.core.meeting.MeetingCommand.EndTurn;
import org.kring.core.meeting.MeetingCommand.GiveTurnBack;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PostponeTurn;
import org.kring.core.meeting.MeetingEvent.PersonArrived;
import org.kring.core.meeting.MeetingEvent.PersonLeft;
import org.kring.core.meeting.MeetingEvent.RoundEnded;
import org.kring.core.meeting.MeetingEvent.TurnEnded;
import org.kring.core.meeting.MeetingEvent.TurnGivenBack;
import org.kring.core.meeting.MeetingEvent.TurnPostponed;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

class RoundsTest {
    private static final Given OPENED = Evening.opened();
    private static final Given REACTIONS = Evening.at(ItemKind.DECIDE_ONE).by(BEN, begin(6, Prompt.REACT));

    private static BeginRound begin(int item, Prompt prompt) {
        return new BeginRound(MEETING, item, prompt, Text.NONE);
    }

    private static EndTurn spoke(MemberId who) {
        return new EndTurn(MEETING, who, TurnEnd.SPOKE);
    }

    private static List<MemberId> waiting(Given given) {
        return Evening.meeting(given).round().notSpoken();
    }

    private static Given everyoneSpeaks(Given given) {
        while (Evening.meeting(given).turn().isPresent()) {
            given = given.by(BEN, spoke(Evening.meeting(given).turn().orElseThrow()));
        }
        return given;
    }

    @Test
    void oneAfterTheOtherIsAskedAndTheRoundIsOver() {
        assertThat(waiting(OPENED)).containsExactlyElementsOf(NINE);
        var given = OPENED.when(ANA, spoke(ANA)).then(new TurnEnded(MEETING, ANA, TurnEnd.SPOKE));
        assertThat(Evening.meeting(given).turn()).contains(BEN);
        given = everyoneSpeaks(given);
        assertThat(Evening.meeting(given).roundNow()).isEmpty();
        given.when(BEN, spoke(IVO)).thenRefused(MeetingRefusal.NO_ROUND_RUNS);
    }

    @Test
    void theBeginningMovesOnTheDirectionAlternatesAndWhoAsksIsNeitherFirstNorLast() {
        var given = everyoneSpeaks(OPENED).by(BEN, begin(1, Prompt.ARRIVE));
        assertThat(waiting(given)).as("from seat to seat")
            .containsExactly(CEM, BEN, ANA, IVO, HANA, GRETE, FEMI, EMIL, DORA);
        given = everyoneSpeaks(given).by(BEN, begin(1, Prompt.ARRIVE));
        assertThat(waiting(given)).containsExactly(DORA, EMIL, FEMI, GRETE, HANA, IVO, ANA, BEN, CEM);
    }

    @Test
    void twoPeopleAloneAreJustAsked() {
        assertThat(RoundOrder.of(List.of(ANA, BEN), 0, ANA)).containsExactly(ANA, BEN);
        assertThat(RoundOrder.of(List.of(BEN), 5, BEN)).containsExactly(BEN);
    }

    @Test
    void whoeverIsAskedOrWhoeverLeadsEndsATurn() {
        OPENED.when(BEN, spoke(ANA)).accepted();
        OPENED.when(Evening.TABLE, spoke(ANA)).accepted();
        OPENED.when(CEM, spoke(ANA)).thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
        OPENED.when(CEM, spoke(CEM)).thenRefused(MeetingRefusal.NOT_THEIR_TURN, ANA);
    }

    @Test
    void twoWhoEndTheSameTurnAtOnceEndItOnce() {
        OPENED.by(ANA, spoke(ANA)).when(BEN, spoke(ANA)).thenRefused(MeetingRefusal.NOT_THEIR_TURN, BEN);
    }

    @Test
    void comeBackToMeMovesATurnToTheEndOnce() {
        var given = OPENED.when(ANA, new PostponeTurn(MEETING, ANA)).then(new TurnPostponed(MEETING, ANA));
        assertThat(waiting(given)).endsWith(IVO, ANA).startsWith(BEN);
        given.when(ANA, new PostponeTurn(MEETING, ANA)).thenRefused(MeetingRefusal.NOT_THEIR_TURN, BEN);
        while (!Evening.meeting(given).turn().orElseThrow().equals(ANA)) {
            given = given.by(BEN, spoke(Evening.meeting(given).turn().orElseThrow()));
        }
        given.when(ANA, new PostponeTurn(MEETING, ANA)).thenRefused(MeetingRefusal.POSTPONED_ALREADY, ANA);
        given.when(ANA, spoke(ANA)).accepted();
    }

    @Test
    void whoeverIsSkippedIsAskedAgainAtTheEnd() {
        var given = OPENED.by(BEN, new PostponeTurn(MEETING, ANA));
        assertThat(waiting(given)).endsWith(ANA);
        OPENED.when(CEM, new PostponeTurn(MEETING, ANA))
            .thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
    }

    @Test
    void theLastOneIsNotMovedToTheEnd() {
        var given = OPENED;
        for (var who : NINE.subList(0, 8)) {
            given = given.by(BEN, spoke(who));
        }
        given.when(IVO, new PostponeTurn(MEETING, IVO)).thenRefused(MeetingRefusal.NOBODY_ELSE_IS_WAITING);
    }

    @Test
    void passingIsPossibleButNotWhereAReasonAgainstIsAskedFor() {
        OPENED.when(ANA, new EndTurn(MEETING, ANA, TurnEnd.PASSED)).accepted();
        for (var prompt : Prompt.values()) {
            assertThat(prompt.mayPass()).isEqualTo(prompt != Prompt.CONSENT);
            assertThat(prompt.ratherSpeaks()).isEqualTo(prompt == Prompt.REACT);
        }
    }

    @Test
    void aTurnEndedByMistakeIsGivenBack() {
        var given = OPENED.by(BEN, spoke(ANA), spoke(BEN));
        given.when(BEN, new GiveTurnBack(MEETING, ANA)).thenRefused(MeetingRefusal.ROUND_HAS_CHANGED);
        var back = given.when(BEN, new GiveTurnBack(MEETING, BEN)).then(new TurnGivenBack(MEETING, BEN));
        assertThat(Evening.meeting(back).turn()).contains(BEN);
        OPENED.when(BEN, new GiveTurnBack(MEETING, ANA)).thenRefused(MeetingRefusal.ROUND_HAS_CHANGED);
        given.when(CEM, new GiveTurnBack(MEETING, BEN))
            .thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
    }

    @Test
    void everyoneHasSpokenEndsARoundAndATurnGivenBackOpensItAgain() {
        var given = OPENED.by(BEN, spoke(ANA)).when(BEN, new EndRound(MEETING, 1)).then(new RoundEnded(MEETING));
        assertThat(Evening.meeting(given).turn()).isEmpty();
        given.when(BEN, new EndRound(MEETING, 1)).thenRefused(MeetingRefusal.NO_ROUND_RUNS);
        assertThat(Evening.meeting(given.by(BEN, new GiveTurnBack(MEETING, ANA))).turn()).contains(ANA);
        OPENED.when(BEN, new EndRound(MEETING, 0)).thenRefused(MeetingRefusal.ROUND_HAS_CHANGED);
        OPENED.when(ANA, new EndRound(MEETING, 1)).thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
    }

    @Test
    void onceMoreRoundBeginsAnew() {
        OPENED.when(BEN, begin(1, Prompt.ARRIVE)).thenRefused(MeetingRefusal.ROUND_HAS_JUST_BEGUN);
        OPENED.by(BEN, spoke(ANA)).when(BEN, begin(1, Prompt.ARRIVE)).accepted();
        OPENED.when(BEN, begin(2, Prompt.REACT)).thenRefused(MeetingRefusal.ITEM_HAS_CHANGED);
        OPENED.when(BEN, begin(77, Prompt.REACT)).thenRefused(MeetingRefusal.NO_SUCH_ITEM);
        OPENED.when(CEM, begin(1, Prompt.REACT)).thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
        OPENED.when(BEN, begin(1, Prompt.OWN_WORDS)).thenRefused(TextRefusal.TEXT_MISSING);
    }

    @Test
    void noRoundBeginsBetweenItemsOrWithNobodyThere() {
        Evening.at(ItemKind.CLOSING).by(BEN, new NextItem(MEETING, 9, Outcome.REACHED))
            .when(BEN, begin(9, Prompt.EVALUATE)).thenRefused(MeetingRefusal.ITEM_HAS_CHANGED);
        var empty = OPENED;
        for (var who : new ArrayList<>(NINE)) {
            empty = empty.by(Evening.TABLE, new LeaveMeeting(MEETING, who));
        }
        empty.when(Evening.TABLE, begin(1, Prompt.REACT)).thenRefused(MeetingRefusal.NOBODY_IS_HERE);
    }

    @Test
    void whoeverComesInTheMiddleIsAskedAtTheEnd() {
        var eight = Evening.planned().by(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE.subList(0, 8)));
        var given = eight.when(IVO, new Arrive(MEETING, IVO)).then(new PersonArrived(MEETING, IVO));
        assertThat(waiting(given)).endsWith(HANA, IVO);
    }

    @Test
    void whoeverLeavesInTheMiddleIsNotAskedAnyMore() {
        var given = REACTIONS;
        var now = Evening.meeting(given).turn().orElseThrow();
        given = given.when(now, new LeaveMeeting(MEETING, now)).then(new PersonLeft(MEETING, now));
        assertThat(waiting(given)).doesNotContain(now);
        assertThat(Evening.meeting(given).turn()).isPresent();
    }

    @Test
    void whoeverLeavesTheCircleOrTheCollectiveLeavesTheRoom() {
        OPENED.when(CEM, new LeaveCircle(RIVER, CEM)).thenAlso(new PersonLeft(MEETING, CEM));
        OPENED.when(CEM, new Leave(CEM)).thenAlso(new PersonLeft(MEETING, CEM));
    }

    @Test
    void aGuestHasATurn() {
        var given = OPENED.events(new MemberJoined(JUNO), new GuestJoined(RIVER, JUNO))
            .by(JUNO, new Arrive(MEETING, JUNO));
        assertThat(waiting(given)).endsWith(JUNO);
    }
}
