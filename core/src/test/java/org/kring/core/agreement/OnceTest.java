package org.kring.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.AgreementId;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.CloseWindow;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.agreement.AgreementCommand.MindIt;
import org.kring.core.agreement.AgreementCommand.Watch;
import org.kring.core.agreement.AgreementEvent.AgreementSuspended;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.AgreementEvent.OwnerFound;
import org.kring.core.agreement.AgreementEvent.OwnerLeft;
import org.kring.core.agreement.AgreementEvent.WatchNoted;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.Heard;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.people.PeopleCommand.TakeLeave;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.CloseObjection;
import org.kring.core.proposal.ProposalCommand.ObjectToDecision;
import org.kring.core.proposal.ProposalRefusal;
import org.kring.core.proposal.Stage;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;
import org.kring.core.world.River;

class OnceTest {
    private static final Duration WINDOW = Duration.ofHours(72);
    private static final AgreementId FIRST = new AgreementId(1);
    private static final ProposalId PROPOSAL = new ProposalId(1);
    private static final Text SOUP = text("Soup on Mondays");
    private static final List<MemberId> FIVE = List.of(ANA, BEN, CEM, DORA, EMIL);
    private static final Words TOO_MUCH = Words.of(text("I cannot cook every Monday"));

    private static DecideOnce decide(List<MemberId> present) {
        return new DecideOnce(RIVER, null, SOUP, present);
    }

    private static Given decided() {
        return River.foundedBy(6).by(ANA, decide(FIVE));
    }

    private static ObjectToDecision object(MemberId by) {
        return new ObjectToDecision(FIRST, by, Way.OWN_DEVICE, TOO_MUCH);
    }

    private static Check mayObject(Given given, MemberId by) {
        return given.state().proposals().mayObjectToDecision(given.state().belowProposals(), new Actor.Member(by),
            given.now(), FIRST, by, Way.OWN_DEVICE);
    }

    private static Agreement first(Given given) {
        return given.state().agreements().find(FIRST).orElseThrow();
    }

    private static Proposal proposal(Given given) {
        return given.state().proposals().find(PROPOSAL).orElseThrow();
    }

    private static Given agreedHow(Absence absence) {
        var given = River.foundedBy(6);
        return given.events(new Agreed(FIRST, RIVER, Kind.AGREEMENT, null, null, ANA, given.now().today(),
            LocalDate.of(2027, 3, 1), Clauses.READY.with(absence), List.of(), Text.NONE, text("How we decide"), Text.NONE,
            Text.NONE));
    }

    @Test
    void nobodyAgainst_itIsDecidedInOneLine() {
        var decision = first(decided());
        assertThat(decision.isOnce()).isTrue();
        assertThat(decision.heardOf(ANA)).contains(Heard.by(ANA, Way.IN_THE_ROOM, EVENING));
        assertThat(decision.heardOf(FEMI)).contains(
            new Heard(FEMI, Heard.How.HAS_THE_TEXT, EVENING, EVENING.plus(WINDOW)));
    }

    @Test
    void whoeverIsOnLeaveIsNeitherCountedNorHeard() {
        var given = River.foundedBy(6).by(FEMI, new TakeLeave(FEMI, LocalDate.of(2027, 1, 1)));
        assertThat(first(given.by(ANA, decide(FIVE))).heardOf(FEMI)).isEmpty();
        var three = given.by(EMIL, new TakeLeave(EMIL, LocalDate.of(2027, 1, 1)));
        three.by(ANA, decide(List.of(ANA, BEN)));
    }

    @Test
    void enoughOfTheCircleMustBeThere() {
        River.foundedBy(6).when(ANA, decide(List.of(ANA, BEN))).thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US, 3, 2);
        River.foundedBy(6).when(ANA, decide(List.of(ANA, BEN, JUNO)))
            .thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US, 3, 2);
    }

    @Test
    void whoAsksIsOfTheCircle() {
        River.foundedBy(6).when(JUNO, decide(FIVE)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        River.foundedBy(6).when(ANA, new DecideOnce(new CircleId(2), null, SOUP, FIVE))
            .thenRefused(CircleRefusal.NO_SUCH_CIRCLE);
        River.foundedBy(6).when(ANA, new DecideOnce(RIVER, null, Text.NONE, FIVE)).thenRefused(TextRefusal.TEXT_MISSING);
    }

    @Test
    void inAMeetingThoseWhoAreThereAreAsked() {
        var all = new DecideOnce(RIVER, MEETING, SOUP, River.NINE);
        Evening.opened().when(Evening.TABLE, all).accepted();
        Evening.opened().when(Evening.TABLE, decide(FIVE)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        Evening.planned().when(ANA, all).thenRefused(MeetingRefusal.NOT_OPEN);
        Evening.opened().when(ANA, new DecideOnce(RIVER, new MeetingId(2), SOUP, River.NINE))
            .thenRefused(MeetingRefusal.NOT_OPEN);
        Evening.opened().when(ANA, new DecideOnce(RIVER, MEETING, SOUP, List.of(ANA, JUNO)))
            .thenRefused(MeetingRefusal.NOT_IN_THE_MEETING, JUNO);
    }

    @Test
    void aCircleThatWaitsDecidesInOneLineOnlyWhenAllAreThere() {
        agreedHow(Absence.WAIT).when(ANA, decide(FIVE)).thenRefused(AgreementRefusal.WAITS_FOR_EVERYONE, FEMI);
        agreedHow(Absence.WAIT).by(ANA, decide(River.NINE.subList(0, 6)));
    }

    @Test
    void whoeverWasNotThereIsHeardBySilenceWhenTheWindowEnds() {
        var after = decided().later(WINDOW);
        assertThat(first(after).heardOf(FEMI).orElseThrow().how()).isEqualTo(Heard.How.SILENCE_AFTER_NOTICE);
        after.when(FEMI, object(FEMI)).thenRefused(ProposalRefusal.WINDOW_IS_OVER);
    }

    @Test
    void theWindowIsTheClocks() {
        decided().when(ANA, new CloseWindow(FIRST)).thenRefused(AgreementRefusal.ONLY_THE_CLOCK);
        decided().when(Given.CLOCK, new CloseWindow(new AgreementId(2)))
            .thenRefused(AgreementRefusal.NO_SUCH_AGREEMENT);
        decided().when(Given.CLOCK, new CloseWindow(FIRST)).thenRefused(AgreementRefusal.ONLY_THE_CLOCK);
    }

    @Test
    void aReasonInTimeMakesItAProposalWithTheSameWords() {
        var given = decided().later(Duration.ofHours(71)).when(FEMI, object(FEMI))
            .thenAlso(new AgreementSuspended(FIRST, PROPOSAL));
        assertThat(first(given).holds()).isFalse();
        assertThat(proposal(given).stage()).isEqualTo(Stage.OBJECTIONS);
        assertThat(proposal(given).content().text()).isEqualTo(SOUP);
        assertThat(proposal(given).openAgainst()).extracting(Objection::by).containsExactly(FEMI);
        assertThat(given.later(Duration.ofDays(9)).state().agreements().windows()).isEmpty();
    }

    @Test
    void whoeverWasThereCanCorrectItForTwoDays() {
        decided().later(Duration.ofHours(47)).by(BEN, object(BEN));
        decided().later(Duration.ofHours(48)).when(BEN, object(BEN)).thenRefused(ProposalRefusal.WINDOW_IS_OVER);
        assertThat(mayObject(decided().later(Duration.ofHours(47)), BEN).holds()).isTrue();
        assertThat(mayObject(decided().later(Duration.ofHours(48)), BEN).holds()).isFalse();
    }

    @Test
    void whoGivesAReasonDecidesHereAndSpeaksForThemselves() {
        decided().when(JUNO, object(JUNO)).thenRefused(ConsentRefusal.NOT_A_DECIDER, JUNO);
        decided().when(BEN, object(FEMI)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        decided().by(FEMI, object(FEMI)).when(FEMI, object(FEMI)).thenRefused(AgreementRefusal.NO_LONGER_HOLDS);
        decided().when(FEMI, new ObjectToDecision(new AgreementId(9), FEMI, Way.OWN_DEVICE, TOO_MUCH))
            .thenRefused(AgreementRefusal.NO_SUCH_AGREEMENT);
        decided().when(FEMI, new ObjectToDecision(FIRST, FEMI, Way.OWN_DEVICE, Words.of(text("x".repeat(4_001)))))
            .thenRefused(TextRefusal.TEXT_TOO_LONG, 4_000, 4_001);
    }

    @Test
    void withTheReasonTakenBackTheDecisionStandsAgain() {
        var given = decided().by(FEMI, object(FEMI)).by(FEMI,
            new CloseObjection(PROPOSAL, 1, Objection.State.WITHDRAWN, Way.OWN_DEVICE));
        assertThat(first(given).holds()).isTrue();
        assertThat(proposal(given).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void whoeverLeavesMeanwhileIsNotWaitedFor() {
        var given = decided().by(FEMI, new LeaveCircle(RIVER, FEMI));
        assertThat(first(given).heardOf(FEMI)).isEmpty();
        assertThat(given.state().agreements().windows()).isEmpty();
    }

    @Test
    void anyoneNotesSomethingToWatch() {
        decided().when(FEMI, new Watch(FIRST, FEMI, Way.OWN_DEVICE, text("who cooks")))
            .then(new WatchNoted(FIRST, FEMI, Way.OWN_DEVICE, text("who cooks")));
        decided().when(FEMI, new Watch(FIRST, FEMI, Way.OWN_DEVICE, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        decided().when(FEMI, new Watch(FIRST, ANA, Way.OWN_DEVICE, text("x"))).thenRefused(PeopleRefusal.ONLY_ONESELF);
        decided().when(FEMI, new Watch(new AgreementId(4), FEMI, Way.OWN_DEVICE, text("x")))
            .thenRefused(AgreementRefusal.NO_SUCH_AGREEMENT);
    }

    @Test
    void somebodyMindsAnAgreement_andWhenTheyLeaveNobodyDoes() {
        var how = agreedHow(Absence.WAIT);
        how.when(ANA, new LeaveCircle(RIVER, ANA)).thenAlso(new OwnerLeft(FIRST));
        how.by(ANA, new LeaveCircle(RIVER, ANA)).when(BEN, new MindIt(FIRST, BEN)).then(new OwnerFound(FIRST, BEN));
        how.when(ANA, new MindIt(FIRST, ANA)).thenRefused(AgreementRefusal.MINDED_ALREADY);
        how.when(ANA, new MindIt(FIRST, JUNO)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        how.when(JUNO, new MindIt(FIRST, ANA)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        how.when(ANA, new MindIt(new AgreementId(2), BEN)).thenRefused(AgreementRefusal.NO_SUCH_AGREEMENT);
    }
}
