package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.EIGHT;
import static org.kring.core.proposal.Stall.FIRST;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.agreedHow;
import static org.kring.core.proposal.Stall.agreement;
import static org.kring.core.proposal.Stall.askedInMeeting;
import static org.kring.core.proposal.Stall.consent;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.decidedInMeeting;
import static org.kring.core.proposal.Stall.meeting;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.presentedInMeeting;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.Way;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.Heard;
import org.kring.core.consent.Said;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.Confirm;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalEvent.AnswerConfirmed;
import org.kring.core.proposal.ProposalEvent.Answered;
import org.kring.core.proposal.ProposalEvent.Gathered;
import org.kring.core.proposal.ProposalEvent.LeftMeeting;
import org.kring.core.proposal.ProposalEvent.RoundOpened;
import org.kring.core.world.Evening;

class RoundInMeetingTest {
    private static Consent saidAloud(int version, MemberId member) {
        return new Consent(STALL, version, member, Way.IN_THE_ROOM);
    }

    @Test
    void theDecidersAreAllMembersOfTheCircle() {
        presentedInMeeting(meeting()).when(BEN, new OpenRound(STALL, 1, EIGHT))
            .then(new RoundOpened(STALL, 1, 1, NINE, EIGHT, Clauses.READY, null));
    }

    @Test
    void enoughOfTheCircleMustBeThere() {
        presentedInMeeting(meeting()).when(BEN, new OpenRound(STALL, 1, List.of(ANA, BEN, CEM, DORA)))
            .thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US, 5, 4);
    }

    @Test
    void theTablesDeviceAsksAndWritesDown() {
        askedInMeeting().by(Evening.TABLE, saidAloud(1, ANA), new OthersConsent(STALL, 1), new Declare(STALL));
    }

    @Test
    void allTheOthersSaidNone() {
        var given = askedInMeeting().by(ANA, consent(ANA)).by(BEN, object(BEN));
        given.when(Evening.TABLE, new OthersConsent(STALL, 1)).then(new Answered(STALL, 1, 1, EIGHT.subList(2, 8),
            Said.CONSENT, Way.IN_THE_ROOM));
        consented(askedInMeeting()).when(DORA, new OthersConsent(STALL, 1))
            .thenRefused(ProposalRefusal.NOBODY_LEFT_TO_HEAR);
        given.when(DORA, new OthersConsent(STALL, 2)).thenRefused(ConsentRefusal.TEXT_HAS_CHANGED, 1);
    }

    @Test
    void whoeverWritesThatDownSaysItInTheirOwnWay() {
        var given = askedInMeeting().by(DORA, new OthersConsent(STALL, 1));
        assertThat(given.state().proposals().find(STALL).orElseThrow().answerOf(DORA).orElseThrow().way()).isEqualTo(Way.OWN_DEVICE);
        assertThat(given.state().proposals().find(STALL).orElseThrow().answerOf(CEM).orElseThrow().way()).isEqualTo(Way.IN_THE_ROOM);
    }

    @Test
    void nothingIsDecidedBeforeEveryoneWhoIsThereWasAsked() {
        askedInMeeting().by(ANA, consent(ANA)).when(BEN, new Declare(STALL))
            .thenRefused(ConsentRefusal.NOT_YET_HEARD, BEN);
    }

    @Test
    void nothingIsDecidedOverAReasonAgainst() {
        consented(askedInMeeting(), 1, EIGHT.subList(0, 7)).by(EIGHT.get(7), object(EIGHT.get(7)))
            .when(BEN, new Declare(STALL)).thenRefused(ConsentRefusal.REASON_AGAINST_OPEN, EIGHT.get(7));
    }

    @Test
    void nothingIsDecidedWhileSomebodyAsks() {
        var given = consented(askedInMeeting(), 1, EIGHT.subList(0, 7)).by(EIGHT.get(7),
            new AskFirst(STALL, 1, EIGHT.get(7), Way.OWN_DEVICE, text("Who carries the table?")));
        given.when(BEN, new Declare(STALL)).thenRefused(ConsentRefusal.SOMEBODY_ASKS, EIGHT.get(7));
        given.by(EIGHT.get(7), consent(EIGHT.get(7))).by(BEN, new Declare(STALL));
    }

    @Test
    void whoIsNotThereAndHasHeardWhatTheyWantedToKnowHoldsNothingUp() {
        var asks = consented(askedInMeeting()).by(IVO, new AskFirst(STALL, 1, IVO, Way.OWN_DEVICE, text("Who carries the table?")));
        asks.when(BEN, new Declare(STALL)).thenRefused(ConsentRefusal.SOMEBODY_ASKS, IVO);
        var decided = asks.by(CEM, new AnswerQuestion(STALL, 1, CEM, text("Two of us"))).by(BEN, new Declare(STALL));
        assertThat(stall(decided).hasTheText(IVO)).isTrue();
        assertThat(agreement(decided).heardOf(IVO).orElseThrow().how()).isEqualTo(Heard.How.HAS_THE_TEXT);
    }

    @Test
    void whoIsThereAndHasHeardWhatTheyWantedToKnowIsAskedOnceMore() {
        var last = EIGHT.get(7);
        var asks = consented(askedInMeeting(), 1, EIGHT.subList(0, 7)).by(last, new AskFirst(STALL, 1, last, Way.OWN_DEVICE, text("Who carries it?")));
        var knows = asks.by(CEM, new AnswerQuestion(STALL, 1, CEM, text("Two of us")));
        knows.when(BEN, new Declare(STALL)).thenRefused(ConsentRefusal.NOT_YET_HEARD, last);
        knows.by(last, consent(last)).by(BEN, new Declare(STALL));
    }

    @Test
    void decidedItStandsAtOnceAndTheAbsentHaveTheTextForTheWindow() {
        var agreement = agreement(decidedInMeeting());
        assertThat(agreement.holds()).isTrue();
        assertThat(agreement.terms().meeting()).isEqualTo(MEETING);
        assertThat(agreement.heardOf(IVO)).contains(new Heard(IVO, Heard.How.HAS_THE_TEXT, EVENING,
            EVENING.plus(Duration.ofHours(72))));
    }

    @Test
    void whoeverStaysSilentIsHeardBySilenceWhenTheWindowEnds() {
        var before = decidedInMeeting().later(Duration.ofHours(72).minusMillis(1));
        assertThat(agreement(before).heardOf(IVO).orElseThrow().how()).isEqualTo(Heard.How.HAS_THE_TEXT);
        var after = before.later(Duration.ofMillis(1));
        assertThat(agreement(after).heardOf(IVO).orElseThrow().how()).isEqualTo(Heard.How.SILENCE_AFTER_NOTICE);
    }

    @Test
    void anAbsentPersonsAnswerInTheWindowIsKept() {
        var given = decidedInMeeting().later(Duration.ofHours(20)).by(IVO, consent(IVO)).later(Duration.ofHours(60));
        assertThat(agreement(given).heardOf(IVO).orElseThrow().how()).isEqualTo(Heard.How.OWN_DEVICE);
    }

    @Test
    void whoeverIsOnlineAnswersAlthoughNotInTheRoom() {
        var given = consented(askedInMeeting().by(IVO, consent(IVO))).by(BEN, new Declare(STALL));
        assertThat(agreement(given).heardOf(IVO).orElseThrow().how()).isEqualTo(Heard.How.OWN_DEVICE);
        assertThat(stall(given).runningWindow()).isEmpty();
    }

    @Test
    void aCircleThatWaitsDecidesWhenTheLastOneHasAnswered() {
        var waiting = Clauses.READY.with(Absence.WAIT);
        var given = consented(askedInMeeting(agreedHow(meeting(), waiting))).by(BEN, new Declare(STALL));
        assertThat(stall(given).stage()).isEqualTo(Stage.PENDING_ABSENT);
        assertThat(stall(given.later(Duration.ofDays(30))).stage()).isEqualTo(Stage.PENDING_ABSENT);
        assertThat(stall(given.by(IVO, consent(IVO))).stage()).isEqualTo(Stage.DECIDED);
        assertThat(stall(given.by(IVO, object(IVO))).stage()).isEqualTo(Stage.OBJECTIONS);
    }

    @Test
    void whereWhoeverIsThereDecides_theOthersAreListedAsNotHeard() {
        var present = Clauses.READY.with(Absence.PRESENT_DECIDE);
        var given = consented(askedInMeeting(agreedHow(meeting(), present))).by(BEN, new Declare(STALL));
        assertThat(stall(given).heard()).contains(new Heard(IVO, Heard.How.NOT_HEARD, null, null));
        given.when(IVO, object(IVO)).thenRefused(ProposalRefusal.WINDOW_IS_OVER);
    }

    @Test
    void theRoundIsFinishedAlsoAfterAFirstReasonAgainst() {
        var given = askedInMeeting().by(ANA, object(ANA));
        given.when(BEN, new MoveOn(STALL, Stage.OBJECTIONS)).thenRefused(ConsentRefusal.NOT_YET_HEARD, BEN);
        given.by(BEN, new OthersConsent(STALL, 1), new MoveOn(STALL, Stage.OBJECTIONS));
        consented(askedInMeeting()).when(BEN, new MoveOn(STALL, Stage.OBJECTIONS))
            .thenRefused(ProposalRefusal.NOBODY_OBJECTS);
    }

    @Test
    void whoeverLeavesEarlyIsAskedLikeTheAbsent() {
        var given = consented(askedInMeeting(), 1, EIGHT.subList(0, 7));
        given.when(BEN, new Declare(STALL)).thenRefused(ConsentRefusal.NOT_YET_HEARD, EIGHT.get(7));
        var gone = given.when(EIGHT.get(7), new LeaveMeeting(MEETING, EIGHT.get(7)))
            .thenAlso(new Gathered(STALL, EIGHT.subList(0, 7))).by(BEN, new Declare(STALL));
        assertThat(agreement(gone).heardOf(EIGHT.get(7)).orElseThrow().how()).isEqualTo(Heard.How.HAS_THE_TEXT);
    }

    @Test
    void whoeverComesLateIsAskedToo() {
        consented(askedInMeeting()).by(IVO, new Arrive(MEETING, IVO)).when(BEN, new Declare(STALL))
            .thenRefused(ConsentRefusal.NOT_YET_HEARD, IVO);
    }

    @Test
    void onceMore_everyoneIsAskedAgain() {
        var given = consented(askedInMeeting()).by(BEN, new OpenRound(STALL, 1, EIGHT));
        assertThat(stall(given).notYet()).isEqualTo(NINE);
        assertThat(stall(given).asking().past()).hasSize(1);
        given.by(ANA, object(ANA)).when(BEN, new OpenRound(STALL, 1, EIGHT))
            .thenRefused(ConsentRefusal.REASON_AGAINST_OPEN, ANA);
    }

    @Test
    void aRoundThatIsOpenWhenTheMeetingClosesGoesOnWithItsAnswersAndAWindow() {
        var given = askedInMeeting().by(ANA, consent(ANA));
        var until = EVENING.plus(Duration.ofHours(72));
        var closed = given.when(BEN, new CloseMeeting(MEETING, true)).thenAlso(new LeftMeeting(STALL, MEETING, until));
        assertThat(stall(closed).answerOf(ANA)).isPresent();
        assertThat(stall(closed).runningWindow().orElseThrow().until()).isEqualTo(until);
        closed.when(BEN, new Declare(STALL)).thenRefused(ProposalRefusal.NOT_IN_A_MEETING);
    }

    @Test
    void whatWasSaidInTheRoomIsConfirmedOrCorrectedByThePersonWithinTwoDays() {
        var given = askedInMeeting().by(DORA, saidAloud(1, ANA));
        assertThat(stall(given).asksWasThatRight(ANA, given.at())).isTrue();
        given.when(ANA, new Confirm(STALL, ANA)).then(new AnswerConfirmed(STALL, ANA));
        given.by(ANA, new Confirm(STALL, ANA)).when(ANA, new Confirm(STALL, ANA))
            .thenRefused(ProposalRefusal.NOTHING_TO_CONFIRM);
        given.later(Duration.ofHours(48)).when(ANA, new Confirm(STALL, ANA))
            .thenRefused(ProposalRefusal.NOTHING_TO_CONFIRM);
        given.when(ANA, object(ANA)).accepted();
    }

    @Test
    void correctingWhatWasSaidInTheRoomReopensADecision() {
        var given = askedInMeeting().by(DORA, new OthersConsent(STALL, 1)).by(BEN, new Declare(STALL));
        var corrected = given.later(Duration.ofHours(47)).by(ANA, object(ANA));
        assertThat(stall(corrected).stage()).isEqualTo(Stage.OBJECTIONS);
        assertThat(agreement(corrected).holds()).isFalse();
        given.later(Duration.ofHours(49)).when(ANA, object(ANA)).thenRefused(ProposalRefusal.WINDOW_IS_OVER);
        given.by(ANA, new Confirm(STALL, ANA)).when(ANA, object(ANA)).thenRefused(ProposalRefusal.WINDOW_IS_OVER);
    }

    @Test
    void nobodyWritesOverWhatAPersonSaidOnTheirOwnDevice() {
        var given = askedInMeeting().by(ANA, object(ANA));
        given.when(DORA, saidAloud(1, ANA)).thenRefused(ConsentRefusal.OWN_ANSWER_STANDS, ANA);
        given.when(ANA, saidAloud(1, ANA)).accepted();
        given.when(DORA, new RaiseObjection(STALL, 1, ANA, Way.IN_THE_ROOM, Stall.SAME_PEOPLE, null))
            .thenRefused(ConsentRefusal.OWN_ANSWER_STANDS, ANA);
    }

    @Test
    void theAnswersOfOthersAreShownWhenOnesOwnIsGivenOrAllHaveAnswered() {
        var given = askedInMeeting().by(ANA, consent(ANA));
        assertThat(stall(given).maySeeAnswers(ANA)).isTrue();
        assertThat(stall(given).maySeeAnswers(BEN)).isFalse();
        assertThat(stall(consented(given, 1, EIGHT.subList(1, 8))).maySeeAnswers(IVO)).isTrue();
    }

    @Test
    void theSameSaidTwiceIsSaidOnce() {
        askedInMeeting().by(ANA, consent(ANA)).when(ANA, consent(ANA)).then();
    }

    @Test
    void decisionsAreFoundByNumber() {
        assertThat(stall(decidedInMeeting()).outcome().agreement()).isEqualTo(FIRST);
    }
}
