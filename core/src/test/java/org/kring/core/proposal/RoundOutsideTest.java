package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.SIX;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.agreedHow;
import static org.kring.core.proposal.Stall.agreement;
import static org.kring.core.proposal.Stall.asked;
import static org.kring.core.proposal.Stall.begin;
import static org.kring.core.proposal.Stall.consent;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.presented;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.Heard;
import org.kring.core.consent.Said;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.CloseWindow;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.CalledToMeeting;
import org.kring.core.proposal.ProposalEvent.DeciderLeft;
import org.kring.core.proposal.ProposalEvent.QuestionAsked;
import org.kring.core.proposal.ProposalEvent.RoundOpened;
import org.kring.core.proposal.ProposalEvent.WindowEnded;
import org.kring.core.world.Given;
import org.kring.core.world.River;

class RoundOutsideTest {
    private static final Duration WINDOW = Duration.ofHours(96);
    private static final Duration MORE = Duration.ofHours(72);

    private static Given wayToDecide(Absence absence) {
        return agreedHow(River.foundedBy(6), Clauses.READY.with(absence)).by(CEM, begin(),
            new OpenRound(STALL, 1, List.of()));
    }

    private static Given answered(Given given, MemberId... by) {
        return consented(given, 1, List.of(by));
    }

    @Test
    void fromNowOnEveryoneHasTheTextAndTheWindow() {
        presented().when(ANA, new OpenRound(STALL, 1, List.of())).then(
            new RoundOpened(STALL, 1, 1, SIX, List.of(), Clauses.READY, EVENING.plus(WINDOW)));
        presented().when(ANA, new OpenRound(STALL, 1, List.of(ANA))).thenRefused(ProposalRefusal.NOT_IN_A_MEETING);
        presented().when(ANA, new OpenRound(STALL, 2, List.of())).thenRefused(ConsentRefusal.TEXT_HAS_CHANGED, 1);
        asked().when(ANA, new OpenRound(STALL, 1, List.of())).thenRefused(ProposalRefusal.ROUND_IS_OPEN);
        Stall.drafted().when(CEM, new OpenRound(STALL, 1, List.of())).thenRefused(ProposalRefusal.NOT_PRESENTED_YET);
    }

    @Test
    void itIsDecidedWhenTheLastOneHasAnswered() {
        var five = answered(asked(), ANA, BEN, CEM, DORA, EMIL);
        assertThat(stall(five).stage()).isEqualTo(Stage.CONSENT_ROUND);
        var six = five.when(FEMI, consent(FEMI))
            .thenAlso(new Answered(STALL, 1, 1, List.of(FEMI), Said.CONSENT, Way.OWN_DEVICE));
        assertThat(stall(six).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void whenTheWindowEndsAndEnoughHaveAnsweredItIsDecided() {
        var given = answered(asked(), ANA, BEN, CEM).later(WINDOW);
        assertThat(stall(given).stage()).isEqualTo(Stage.DECIDED);
        assertThat(agreement(given).heardOf(DORA)).contains(
            new Heard(DORA, Heard.How.SILENCE_AFTER_NOTICE, EVENING, EVENING.plus(WINDOW)));
        given.when(DORA, object(DORA)).thenRefused(ProposalRefusal.WINDOW_IS_OVER);
    }

    @Test
    void whenTooFewHaveAnsweredTheWindowRunsOnceMoreAndAlwaysHasAnEnd() {
        var moved = answered(asked(), ANA, BEN).later(WINDOW);
        assertThat(stall(moved).runningWindow().orElseThrow().until()).isEqualTo(EVENING.plus(WINDOW).plus(MORE));
        assertThat(stall(moved).runningWindow().orElseThrow().extended()).isTrue();
        var waits = moved.later(MORE);
        assertThat(stall(waits).stage()).isEqualTo(Stage.CONSENT_ROUND);
        assertThat(stall(waits).runningWindow().orElseThrow().until()).isEqualTo(EVENING.plus(WINDOW).plus(MORE).plus(MORE));
        assertThat(waits.refolded()).isEqualTo(waits.state());
        assertThat(stall(waits.by(CEM, consent(CEM)).later(MORE)).stage()).isEqualTo(Stage.DECIDED);
        assertThat(stall(waits.by(CEM, object(CEM)).later(MORE)).stage()).isEqualTo(Stage.OBJECTIONS);
    }

    @Test
    void whatWasLeftWithoutAnEndIsGivenOneByTheClockOnce() {
        var left = answered(asked(), ANA, BEN).events(new WindowEnded(STALL));
        assertThat(stall(left).runningWindow()).isEmpty();
        var ends = stall(left.later(WINDOW)).runningWindow().orElseThrow();
        assertThat(ends.until()).isEqualTo(EVENING.plus(WINDOW).plus(MORE));
        left.later(WINDOW).when(new Actor.Clock(), new CloseWindow(STALL)).thenRefused(ProposalRefusal.NOT_NOW);
    }

    @Test
    void aReasonAgainstIsWorkedOnWhenTheWindowEnds() {
        var given = asked().by(ANA, object(ANA));
        assertThat(stall(given).stage()).isEqualTo(Stage.CONSENT_ROUND);
        assertThat(stall(given.later(WINDOW)).stage()).isEqualTo(Stage.OBJECTIONS);
    }

    @Test
    void aReasonAgainstIsWorkedOnAtOnceWhenAllHaveAnswered() {
        assertThat(stall(answered(asked(), ANA, BEN, CEM, DORA, EMIL).by(FEMI, object(FEMI))).stage())
            .isEqualTo(Stage.OBJECTIONS);
    }

    @Test
    void aQuestionKeepsTheRoundOpenAndLeadsBackToClarifyWhenItIsStillOpenAtTheEnd() {
        var question = text("Who carries the table?");
        var given = answered(asked(), ANA, BEN, CEM, DORA, EMIL)
            .when(FEMI, new AskFirst(STALL, 1, FEMI, Way.OWN_DEVICE, question))
            .then(new Answered(STALL, 1, 1, List.of(FEMI), Said.ASKS, Way.OWN_DEVICE),
                new QuestionAsked(STALL, 1, FEMI, Way.OWN_DEVICE, question));
        assertThat(stall(given).stage()).isEqualTo(Stage.CONSENT_ROUND);
        assertThat(stall(given.by(FEMI, consent(FEMI))).stage()).isEqualTo(Stage.DECIDED);
        assertThat(stall(given.later(WINDOW)).stage()).isEqualTo(Stage.CLARIFY);
        var knows = given.by(CEM, new AnswerQuestion(STALL, 1, CEM, text("Two of us")));
        assertThat(stall(knows).notYet()).as("asked anew").containsExactly(FEMI);
        assertThat(stall(knows.later(WINDOW)).stage()).as("the answer was there in time").isEqualTo(Stage.DECIDED);
    }

    @Test
    void aCircleThatWaitsWaitsForEveryone() {
        var given = answered(wayToDecide(Absence.WAIT), ANA, BEN, CEM).later(WINDOW);
        assertThat(stall(given).stage()).isEqualTo(Stage.PENDING_ABSENT);
        assertThat(stall(given).notYet()).containsExactly(DORA, EMIL, FEMI);
        assertThat(stall(answered(given.later(Duration.ofDays(9)), DORA, EMIL, FEMI)).stage()).isEqualTo(Stage.DECIDED);
        assertThat(stall(answered(wayToDecide(Absence.WAIT), ANA, BEN, CEM, DORA, EMIL, FEMI)).stage())
            .isEqualTo(Stage.DECIDED);
    }

    @Test
    void aQuestionOfSomebodyWhoIsWaitedForKeepsItOpen() {
        var given = answered(wayToDecide(Absence.WAIT), ANA, BEN, CEM, DORA, EMIL).later(WINDOW)
            .by(FEMI, new AskFirst(STALL, 1, FEMI, Way.OWN_DEVICE, text("How long?")));
        assertThat(stall(given).stage()).isEqualTo(Stage.PENDING_ABSENT);
        assertThat(stall(given.by(FEMI, consent(FEMI))).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void wherePresentDecideTheSilentAreNotHeard() {
        var given = answered(wayToDecide(Absence.PRESENT_DECIDE), ANA, BEN, CEM).later(WINDOW);
        assertThat(agreement(given, new AgreementId(2)).heardOf(DORA).orElseThrow().how())
            .isEqualTo(Heard.How.NOT_HEARD);
    }

    @Test
    void anAnswerCanBeChangedWhileTheRoundIsOpen() {
        var given = answered(asked(), ANA).by(ANA, object(ANA)).by(ANA, consent(ANA));
        assertThat(stall(given).openAgainst()).isEmpty();
        assertThat(stall(given).answerOf(ANA).orElseThrow().corrected()).isEqualTo(Said.OBJECTION);
    }

    @Test
    void anAnswerToAnotherTextIsRefusedCalmly() {
        asked().when(ANA, consent(ANA, 2)).thenRefused(ConsentRefusal.TEXT_HAS_CHANGED, 1);
        asked().when(ANA, object(ANA, 0)).thenRefused(ConsentRefusal.TEXT_HAS_CHANGED, 1);
        asked().when(ANA, new AskFirst(STALL, 3, ANA, Way.OWN_DEVICE, text("Why?")))
            .thenRefused(ConsentRefusal.TEXT_HAS_CHANGED, 1);
    }

    @Test
    void onlyDecidersDecide() {
        var given = asked().by(ANA, new Welcome());
        given.when(JUNO_HERE, consent(JUNO_HERE)).thenRefused(ConsentRefusal.NOT_A_DECIDER, JUNO_HERE);
        given.when(JUNO, consent(JUNO)).thenRefused(ConsentRefusal.NOT_A_DECIDER, JUNO);
    }

    /** The seventh, who came after the question was asked. */
    private static final MemberId JUNO_HERE = new MemberId(7);

    @Test
    void guestsAreHeardButDoNotDecide() {
        var how = agreedHow(River.foundedBy(6), Clauses.READY)
            .by(ANA, new Welcome());
        how.by(CEM, begin(), new OpenRound(STALL, 1, List.of())).when(JUNO_HERE, consent(JUNO_HERE))
            .thenRefused(ProposalRefusal.GUESTS_ARE_HEARD_BUT_DO_NOT_DECIDE, JUNO_HERE);
    }

    @Test
    void eachAnswersOnTheirOwnDeviceOrIsWrittenDownByTheCircle() {
        asked().when(BEN, consent(ANA)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        asked().when(BEN, new Consent(STALL, 1, ANA, Way.SHARED_DEVICE)).accepted();
        asked().when(BEN, new Consent(STALL, 1, ANA, Way.IN_THE_ROOM)).accepted();
        asked().by(DORA, new LeaveCircle(RIVER, DORA)).when(DORA, new Consent(STALL, 1, ANA, Way.IN_THE_ROOM))
            .thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void beforeTheQuestionIsAskedThereIsNothingToAnswer() {
        presented().when(ANA, consent(ANA)).thenRefused(ProposalRefusal.NO_OPEN_ROUND);
        presented().when(ANA, object(ANA)).thenRefused(ProposalRefusal.NO_OPEN_ROUND);
    }

    @Test
    void whoeverLeavesTheCircleDropsOutOfTheRound() {
        var given = answered(asked(), ANA, BEN, CEM, DORA).by(EMIL, object(EMIL));
        var left = given.when(EMIL, new LeaveCircle(RIVER, EMIL)).thenAlso(new DeciderLeft(STALL, EMIL));
        assertThat(stall(left).openAgainst()).isEmpty();
        assertThat(stall(left.by(FEMI, new LeaveCircle(RIVER, FEMI))).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void talkInstead_theWindowStopsAndWhatWasWrittenStays() {
        var given = answered(asked(), ANA).when(FEMI, new CallToMeeting(STALL)).then(new CalledToMeeting(STALL));
        assertThat(stall(given.later(Duration.ofDays(9))).stage()).isEqualTo(Stage.CONSENT_ROUND);
        assertThat(stall(given).answerOf(ANA)).isPresent();
        given.when(ANA, new CallToMeeting(STALL)).thenRefused(ProposalRefusal.NOTHING_CHANGED);
        asked().when(JUNO, new CallToMeeting(STALL)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void talkInstead_itIsOnTheAgendaOfTheNextMeetingByItself() {
        var given = asked();
        var gone = given.by(ANA, new PlanMeeting(RIVER, given.at(), 30, Text.NONE)).later(Duration.ofHours(1));
        var planned = gone.by(ANA, new PlanMeeting(RIVER, gone.at().plus(Duration.ofDays(1)), 90, Text.NONE));
        var called = planned.by(FEMI, new CallToMeeting(STALL));
        assertThat(called.state().meetings().plannedIn(RIVER)).extracting(meeting -> meeting.agenda().has(STALL))
            .as("not of one whose time has passed").containsExactly(false, true);
    }

    @Test
    void outsideOfAMeetingTheClockDecidesAndNobodyBreaksOff() {
        asked().when(BEN, new Declare(STALL)).thenRefused(ProposalRefusal.NOT_IN_A_MEETING);
        asked().when(BEN, new MoveOn(STALL, Stage.CLARIFY)).thenRefused(ProposalRefusal.ROUND_IS_OPEN);
        asked().when(BEN, new CloseWindow(STALL)).thenRefused(ProposalRefusal.ONLY_THE_CLOCK);
        asked().when(Given.CLOCK, new CloseWindow(STALL)).thenRefused(ProposalRefusal.NOT_NOW);
    }

    @Test
    void noOutcomeDependsOnWhenTheTickerWoke() {
        var unnoticed = answered(asked(), ANA, BEN, CEM).unnoticed(Duration.ofDays(9));
        unnoticed.when(DORA, object(DORA)).thenRefused(ProposalRefusal.WINDOW_IS_OVER);
    }

    @Test
    void aCircleOfOneDecidesAlone() {
        var given = River.foundedBy(1).by(ANA, new ProposalCommand.Begin(RIVER, ANA, null, null, Stall.content(), true),
            new OpenRound(STALL, 1, List.of()), consent(ANA));
        assertThat(agreement(given).holds()).isTrue();
    }
}
