package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.EIGHT;
import static org.kring.core.proposal.Stall.FIRST;
import static org.kring.core.proposal.Stall.SAME_PEOPLE;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.agreedHow;
import static org.kring.core.proposal.Stall.agreement;
import static org.kring.core.proposal.Stall.askedInMeeting;
import static org.kring.core.proposal.Stall.consent;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.decidedInMeeting;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.otherContent;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.AgreementId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.Way;
import org.kring.core.agreement.State;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.Heard;
import org.kring.core.consent.Integration;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Words;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseMoves;
import org.kring.core.proposal.ProposalCommand.CloseObjection;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.RefuseLabel;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalCommand.WordObjection;
import org.kring.core.proposal.ProposalEvent.ObjectionRaised;
import org.kring.core.proposal.ProposalEvent.ObjectionWorded;
import org.kring.core.proposal.ProposalEvent.RoundOpened;
import org.kring.core.proposal.ProposalEvent.RoundResumed;
import org.kring.core.world.Given;
import org.kring.core.world.River;

class ObjectionsTest {
    private static final Words NAMELESS = Words.NONE;

    /** Ana sees a reason against; the seven others do not; the circle works on it. */
    private static Given objected() {
        return askedInMeeting().by(ANA, object(ANA)).by(DORA, new OthersConsent(STALL, 1))
            .by(BEN, new MoveOn(STALL, Stage.OBJECTIONS));
    }

    private static Given understood() {
        return objected().by(BEN, new Restate(STALL, 1, text("Support needs the same people"))).by(ANA, new Understood(STALL, 1, Way.OWN_DEVICE));
    }

    private static Objection.State state(Given given) {
        return stall(given).objection(1).orElseThrow().state();
    }

    private static CloseObjection close(Objection.State as) {
        return new CloseObjection(STALL, 1, as, Way.OWN_DEVICE);
    }

    @Test
    void aReasonKeepsItsWords() {
        askedInMeeting().when(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, SAME_PEOPLE, HANA)).then(
            new ObjectionRaised(STALL, 1, 1, 1, ANA, Way.OWN_DEVICE, HANA, SAME_PEOPLE.might(), Text.NONE, Text.NONE,
                Text.NONE, Text.NONE));
        var tooLong = Words.of(text("x".repeat(4_001)));
        askedInMeeting().when(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, tooLong, null))
            .thenRefused(TextRefusal.TEXT_TOO_LONG, 4_000, 4_001);
    }

    @Test
    void aReasonThatCannotBeNamedYetCounts_andFindsWordsLater() {
        var given = askedInMeeting().by(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, NAMELESS, HANA, true));
        given.by(DORA, new OthersConsent(STALL, 1)).when(BEN, new Declare(STALL))
            .thenRefused(ConsentRefusal.REASON_AGAINST_OPEN, ANA);
        var worded = given.by(ANA, new WordObjection(STALL, 1, Way.OWN_DEVICE, SAME_PEOPLE));
        assertThat(stall(worded).objection(1).orElseThrow().words()).isEqualTo(SAME_PEOPLE);
        given.when(ANA, new WordObjection(STALL, 1, Way.OWN_DEVICE, NAMELESS)).thenRefused(TextRefusal.TEXT_MISSING);
        given.when(BEN, new WordObjection(STALL, 1, Way.OWN_DEVICE, SAME_PEOPLE))
            .thenRefused(PeopleRefusal.ONLY_ONESELF);
        given.when(ANA, new WordObjection(STALL, 2, Way.OWN_DEVICE, SAME_PEOPLE))
            .thenRefused(ProposalRefusal.NO_SUCH_OBJECTION);
    }

    @Test
    void aReasonNeedsAFewWords_unlessItCannotBeNamedYetOrWasSaidInTheRoom() {
        askedInMeeting().when(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, NAMELESS, null))
            .thenRefused(ProposalRefusal.REASON_HAS_NO_WORDS);
        askedInMeeting().when(ANA, new RaiseObjection(STALL, 1, ANA, Way.SHARED_DEVICE, NAMELESS, null))
            .thenRefused(ProposalRefusal.REASON_HAS_NO_WORDS);
        var said = askedInMeeting().by(DORA, new RaiseObjection(STALL, 1, ANA, Way.IN_THE_ROOM, NAMELESS, null));
        assertThat(stall(said).objection(1).orElseThrow().isNamed()).isFalse();
    }

    @Test
    void whoeverFindsWordsForTheSameTextWordsTheReasonThatIsThere() {
        var later = askedInMeeting().by(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, NAMELESS, null, true));
        later.when(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, SAME_PEOPLE, null)).then(
            new ObjectionWorded(STALL, 1, SAME_PEOPLE.might(), Text.NONE, Text.NONE, Text.NONE, Text.NONE));
        later.when(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, NAMELESS, HANA, true)).then();
        var twice = objected().by(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, Words.of(text("The rain")), null));
        assertThat(stall(twice).asking().objections()).hasSize(2);
    }

    @Test
    void theObjectorSaysWhetherItIsUnderstood() {
        objected().when(BEN, new Understood(STALL, 1, Way.OWN_DEVICE)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        objected().when(BEN, new Understood(STALL, 1, Way.IN_THE_ROOM))
            .thenRefused(ProposalRefusal.ONLY_THE_OBJECTOR, ANA);
        assertThat(state(understood())).isEqualTo(Objection.State.UNDERSTOOD);
        understood().when(ANA, new Understood(STALL, 1, Way.OWN_DEVICE)).thenRefused(ProposalRefusal.CLOSED_ALREADY);
    }

    @Test
    void whatWasUnderstoodIsNotSaidBackOnceMore() {
        understood().when(BEN, new Restate(STALL, 1, text("Saturdays are short"))).thenRefused(ProposalRefusal.UNDERSTOOD_ALREADY, ANA);
    }

    @Test
    void aReasonAgainstAnEarlierTextIsKnownToAllWhileWhatBecameOfItIsNotYet() {
        var asked = understood().by(BEN, new AskAnew(STALL, 1, otherContent(), EIGHT));
        var met = consented(asked, 2, List.of(ANA));
        List.of(asked, met).forEach(given -> {
            assertThat(Seeing.reason(may(given, BEN), reason(given))).isTrue();
            assertThat(Seeing.end(may(given, BEN), reason(given))).isFalse();
            assertThat(Seeing.end(may(given, ANA), reason(given))).isTrue();
        });
        var answered = consented(met, 2, List.of(BEN));
        assertThat(Seeing.end(may(answered, BEN), reason(answered))).isTrue();
        var first = askedInMeeting().by(ANA, object(ANA));
        assertThat(Seeing.reason(may(first, BEN), reason(first))).as("against the text that is asked about").isFalse();
    }

    private static May may(Given given, MemberId member) {
        return new May(stall(given), given.state().belowProposals(), new Actor.Member(member), given.now());
    }

    private static Objection reason(Given given) {
        return stall(given).objection(1).orElseThrow();
    }

    @Test
    void whatWasSaidInTheRoomIsAlsoUnderstoodInTheRoom() {
        askedInMeeting().by(DORA, new RaiseObjection(STALL, 1, ANA, Way.IN_THE_ROOM, SAME_PEOPLE, null),
            new OthersConsent(STALL, 1), new MoveOn(STALL, Stage.OBJECTIONS),
            new Understood(STALL, 1, Way.IN_THE_ROOM), new AskAnew(STALL, 1, otherContent(), EIGHT));
    }

    @Test
    void everyoneIsAskedAnewWhenTheReasonIsUnderstood() {
        objected().when(BEN, new AskAnew(STALL, 1, otherContent(), EIGHT))
            .thenRefused(ProposalRefusal.NOT_YET_UNDERSTOOD, ANA);
        understood().when(BEN, new AskAnew(STALL, 1, otherContent(), EIGHT)).thenAlso(new RoundOpened(STALL, 2, 2,
            NINE, EIGHT, Clauses.READY, null));
        understood().when(BEN, new OpenRound(STALL, 1, EIGHT)).thenRefused(ConsentRefusal.REASON_AGAINST_OPEN, ANA);
    }

    @Test
    void whenTheObjectorIsSilentForTwoDaysTheCircleGoesOnFromHowItUnderstood() {
        var restated = objected().by(BEN, new Restate(STALL, 1, text("Support lacks people on Saturdays")));
        var text2 = new ChangeText(STALL, 1, otherContent());
        restated.by(BEN, text2).when(BEN, new OpenRound(STALL, 2, EIGHT))
            .thenRefused(ProposalRefusal.NOT_YET_UNDERSTOOD, ANA);
        restated.later(Duration.ofHours(48)).by(BEN, text2, new OpenRound(STALL, 2, List.of()));
        objected().when(BEN, new Restate(STALL, 1, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
    }

    @Test
    void aNewTextVoidsAllAnswers() {
        var given = understood().by(BEN, new AskAnew(STALL, 1, otherContent(), EIGHT));
        assertThat(stall(given).notYet()).hasSize(9);
        given.when(BEN, consent(BEN, 1)).thenRefused(ConsentRefusal.TEXT_HAS_CHANGED, 2);
        given.when(BEN, new Declare(STALL)).thenRefused(ConsentRefusal.NOT_YET_HEARD, ANA);
    }

    @Test
    void aLaterTextThatTheObjectorConsentsToMeetsTheReason() {
        var given = understood().by(BEN, new AskAnew(STALL, 1, otherContent(), EIGHT));
        assertThat(state(consented(given, 2, List.of(ANA)))).isEqualTo(Objection.State.INTEGRATED);
        assertThat(stall(consented(given, 2, EIGHT).by(BEN, new Declare(STALL))).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void onlyTheObjectorClosesAReason() {
        objected().when(BEN, close(Objection.State.WITHDRAWN)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        objected().when(BEN, new CloseObjection(STALL, 1, Objection.State.WITHDRAWN, Way.IN_THE_ROOM))
            .thenRefused(ProposalRefusal.ONLY_THE_OBJECTOR, ANA);
        objected().when(ANA, close(Objection.State.INTEGRATED)).thenRefused(ProposalRefusal.NOT_NOW);
        objected().by(ANA, close(Objection.State.WITHDRAWN)).when(ANA, close(Objection.State.WITHDRAWN))
            .thenRefused(ProposalRefusal.CLOSED_ALREADY);
    }

    @Test
    void withTheLastReasonClosedTheRoundGoesOnAboutTheSameText() {
        var given = objected().when(ANA, close(Objection.State.PREFERENCE)).thenAlso(new RoundResumed(STALL, null));
        given.by(BEN, new Declare(STALL));
        assertThat(state(given)).isEqualTo(Objection.State.PREFERENCE);
        assertThat(state(objected().by(ANA, close(Objection.State.CARRIED_AS_MEASURE))))
            .isEqualTo(Objection.State.CARRIED_AS_MEASURE);
    }

    @Test
    void anotherReasonIsTakenUpToo() {
        var given = objected().by(CEM, new RaiseObjection(STALL, 1, CEM, Way.SHARED_DEVICE, SAME_PEOPLE, null));
        assertThat(stall(given.by(ANA, close(Objection.State.WITHDRAWN))).stage()).isEqualTo(Stage.OBJECTIONS);
        given.when(BEN, consent(BEN)).thenRefused(ProposalRefusal.NO_OPEN_ROUND);
    }

    @Test
    void theReasonOfSomebodyWhoLeavesGoesWithThem() {
        var given = objected().by(ANA, new LeaveCircle(RIVER, ANA));
        assertThat(state(given)).isEqualTo(Objection.State.LAPSED);
        assertThat(stall(given).stage()).isEqualTo(Stage.CONSENT_ROUND);
    }

    @Test
    void anObjectionOfTheAbsentReopensADecisionWithinTheWindow() {
        var given = decidedInMeeting().later(Duration.ofHours(71)).by(IVO, object(IVO));
        assertThat(stall(given).stage()).isEqualTo(Stage.OBJECTIONS);
        assertThat(agreement(given).state()).isEqualTo(State.REOPENED);
        decidedInMeeting().later(Duration.ofHours(72)).when(IVO, object(IVO))
            .thenRefused(ProposalRefusal.WINDOW_IS_OVER);
        decidedInMeeting().when(ANA, object(ANA)).thenRefused(ProposalRefusal.WINDOW_IS_OVER);
    }

    @Test
    void whatWasReopenedStandsAgainWhenTheReasonIsTakenBack() {
        var given = decidedInMeeting().later(Duration.ofHours(20)).by(IVO, object(IVO)).later(Duration.ofHours(5))
            .by(IVO, close(Objection.State.PREFERENCE));
        assertThat(agreement(given).holds()).isTrue();
        assertThat(agreement(given).heardOf(IVO).orElseThrow().how()).isEqualTo(Heard.How.OWN_DEVICE);
    }

    @Test
    void aNewTextStandsInThePlaceOfWhatWasReopened() {
        var reopened = decidedInMeeting().later(Duration.ofHours(20)).by(IVO, object(IVO))
            .by(BEN, new Restate(STALL, 1, text("Support needs the same people"))).by(IVO, new Understood(STALL, 1, Way.OWN_DEVICE), new AskAnew(STALL, 1, otherContent(), List.of()));
        var given = consented(reopened, 2, NINE);
        assertThat(agreement(given).state()).isEqualTo(State.NO_LONGER);
        assertThat(agreement(given).replacedBy()).isEqualTo(new AgreementId(2));
        assertThat(agreement(given, new AgreementId(2)).terms().text()).isEqualTo(Stall.OTHER_TEXT);
    }

    @Test
    void whatWasReopenedEndsWhenTheCircleLetsTheProposalGo() {
        var given = decidedInMeeting().by(IVO, object(IVO)).by(BEN, new Drop(STALL, EIGHT, Text.NONE));
        assertThat(agreement(given, FIRST).state()).isEqualTo(State.NO_LONGER);
    }

    @Test
    void whatWasReopenedEndsWhenTheNewTextMakesNoAgreement() {
        var reopened = agreedHow(decidedInMeeting(), Clauses.READY).by(IVO, object(IVO))
            .by(BEN, new Restate(STALL, 1, text("Support needs the same people"))).by(IVO, new Understood(STALL, 1, Way.OWN_DEVICE), new AskAnew(STALL, 1,
                otherContent().with(new Effect.End(new AgreementId(2))), EIGHT));
        assertThat(agreement(consented(reopened, 2, NINE.subList(0, 8)).by(BEN, new Declare(STALL))
            .by(IVO, consent(IVO, 2))).state()).isEqualTo(State.NO_LONGER);
    }

    @Test
    void onceUnderstoodAWayIsLookedForAndWhichOneIsKept() {
        objected().when(BEN, new ChooseMoves(STALL, 1, List.of(Integration.SHORTEN)))
            .thenRefused(ProposalRefusal.NOT_YET_UNDERSTOOD, ANA);
        var understood = understood();
        var moved = understood.by(BEN, new ChooseMoves(STALL, 1, List.of(Integration.SHORTEN, Integration.MEASURE)))
            .by(CEM, new ChooseMoves(STALL, 1, List.of(Integration.MEASURE, Integration.PILOT)));
        assertThat(state(moved)).isEqualTo(Objection.State.INTEGRATING);
        assertThat(stall(moved).objection(1).orElseThrow().moves())
            .containsExactly(Integration.SHORTEN, Integration.MEASURE, Integration.PILOT);
        understood.when(BEN, new ChooseMoves(STALL, 1, List.of())).thenRefused(ProposalRefusal.WHICH_WAY);
        assertThat(Integration.values()).hasSize(16);
    }

    @Test
    void theWaysThatTheReasonItselfPointsToAreOfferedFirst() {
        var words = new Words(text("Nobody minds the stall"), Text.NONE, Text.NONE, text("An empty stall"), Text.NONE);
        var given = askedInMeeting().by(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, words, null));
        assertThat(fitting(given)).startsWith(Integration.MEASURE, Integration.SHORTEN, Integration.NARROW)
            .containsExactlyInAnyOrder(Integration.values());
    }

    @Test
    void aFeelingWithoutWordsIsMetByAShorterTimeThatIsWatched() {
        var given = askedInMeeting().by(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, NAMELESS, HANA, true));
        assertThat(fitting(given)).startsWith(Integration.SHORTEN, Integration.MEASURE);
    }

    private static List<Integration> fitting(Given given) {
        return Fitting.moves(stall(given), stall(given).objection(1).orElseThrow());
    }

    @Test
    void whoeverIsAskedWhetherThatIsItIsRemindedTwice() {
        var restated = objected().by(BEN, new Restate(STALL, 1, text("You worry about Saturdays")));
        var at = stall(restated).objection(1).orElseThrow().restatedAt();
        assertThat(stall(restated).objection(1).orElseThrow().reminders())
            .containsExactly(at.plus(Duration.ofHours(16)), at.plus(Duration.ofHours(32)));
    }

    @Test
    void anyoneMayRefuseThatOnlyTheWordingHasChanged() {
        var changed = Stall.presented().by(CEM, new ChangeText(STALL, 1, Stall.otherContent(), true, null));
        assertThat(stall(changed).version().label()).isEqualTo(Label.WORDING_ONLY);
        changed.when(River.JUNO, new RefuseLabel(STALL, 2)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        var refused = changed.by(BEN, new RefuseLabel(STALL, 2));
        assertThat(stall(refused).version().label()).isEqualTo(Label.REFUSED);
        assertThat(stall(refused).version().wording().by()).isEqualTo(CEM);
        assertThat(stall(refused).version().wording().refuser()).isEqualTo(BEN);
        refused.when(CEM, new RefuseLabel(STALL, 2)).thenRefused(ProposalRefusal.LABEL_STANDS);
        changed.later(Duration.ofHours(48)).when(BEN, new RefuseLabel(STALL, 2)).thenRefused(ProposalRefusal.LABEL_STANDS);
    }
}
