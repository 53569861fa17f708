package org.kring.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.agreement.LookingTest.LETTERS;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.agreement.AgreementCommand.DeclareClash;
import org.kring.core.agreement.AgreementCommand.TakeBackClash;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementEvent.AgreementRenewed;
import org.kring.core.agreement.AgreementEvent.AgreementReplaced;
import org.kring.core.agreement.AgreementEvent.ClashDeclared;
import org.kring.core.agreement.AgreementEvent.ClashTakenBack;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** Ben sees that letters cannot be answered within a week while the office is closed on Mondays. */
class ClashingTest {
    private static final AgreementId MONDAYS = new AgreementId(2);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 24);
    private static final Text CLOSED = text("On Mondays nobody opens the box");
    private static final DeclareClash CLASH = new DeclareClash(LETTERS, MONDAYS, BEN, Way.OWN_DEVICE, CLOSED);

    private static Given two() {
        return LookingTest.agreed(LookingTest.lettersUntil(NEXT_YEAR), MONDAYS, "The office is closed on Mondays", NEXT_YEAR)
            .later(Duration.ofDays(1));
    }

    private static Given clashing() {
        return two().by(BEN, CLASH).later(Duration.ofDays(1));
    }

    private static Agreements agreements(Given given) {
        return given.state().agreements();
    }

    @Test
    void aMemberSaysThatTwoAgreementsDoNotFitAndBothShowIt() {
        var given = two().when(BEN, CLASH).then(new ClashDeclared(LETTERS, MONDAYS, BEN, Way.OWN_DEVICE, CLOSED));
        assertThat(agreements(given).openClashes(LETTERS)).extracting(clash -> clash.beside(LETTERS)).containsExactly(MONDAYS);
        assertThat(agreements(given).openClashes(MONDAYS)).extracting(clash -> clash.beside(MONDAYS)).containsExactly(LETTERS);
    }

    @Test
    void itWaitsOnceForTheCircleToLook() {
        var given = clashing();
        assertThat(agreements(given).standingIn(RIVER).stream()
            .filter(agreement -> agreements(given).toBeLookedAt(agreement, given.now()).isPresent()))
            .extracting(Agreement::id).containsExactly(LETTERS);
    }

    @Test
    void aDecisionAboutEitherSettlesIt() {
        var ended = clashing().events(new AgreementEnded(MONDAYS, null));
        assertThat(agreements(ended).openClashes(LETTERS)).isEmpty();
        var kept = clashing().events(new AgreementRenewed(MONDAYS, null, NEXT_YEAR));
        assertThat(agreements(kept).openClashes(LETTERS)).isEmpty();
        kept.later(Duration.ofDays(1)).by(BEN, CLASH);
    }

    @Test
    void whenItWasSettledIsKnownAndWhatStandsInTheirPlace() {
        var clash = agreements(clashing()).clashes().getFirst();
        assertThat(agreements(clashing()).settled(clash)).isEmpty();
        var ended = clashing().events(new AgreementEnded(MONDAYS, null));
        assertThat(agreements(ended).settled(clash)).contains(ended.now().at());
        var third = LookingTest.agreed(clashing(), new AgreementId(3), "The office is open on Mondays", NEXT_YEAR)
            .events(new AgreementReplaced(MONDAYS, new AgreementId(3)));
        assertThat(agreements(third).latest(MONDAYS).id()).isEqualTo(new AgreementId(3));
        var back = agreements(clashing().by(BEN, new TakeBackClash(LETTERS, MONDAYS)));
        assertThat(back.settled(back.clashes().getFirst())).isEmpty();
    }

    @Test
    void whoeverSaidSoTakesItBack() {
        clashing().when(ANA, new TakeBackClash(LETTERS, MONDAYS)).thenRefused(AgreementRefusal.ONLY_WHO_DECLARED_IT);
        var given = clashing().when(BEN, new TakeBackClash(MONDAYS, LETTERS)).then(new ClashTakenBack(MONDAYS, LETTERS));
        assertThat(agreements(given).openClashes(LETTERS)).isEmpty();
        given.when(BEN, new TakeBackClash(LETTERS, MONDAYS)).thenRefused(AgreementRefusal.NO_SUCH_CLASH);
    }

    @Test
    void aClashIsSaidOnceWithWordsAndOfTwoThatLast() {
        clashing().when(ANA, new DeclareClash(MONDAYS, LETTERS, ANA, Way.OWN_DEVICE, CLOSED))
            .thenRefused(AgreementRefusal.DECLARED_ALREADY);
        two().when(BEN, new DeclareClash(LETTERS, LETTERS, BEN, Way.OWN_DEVICE, CLOSED))
            .thenRefused(AgreementRefusal.CLASHES_WITH_ANOTHER);
        two().when(BEN, new DeclareClash(LETTERS, MONDAYS, BEN, Way.OWN_DEVICE, Text.NONE))
            .thenRefused(TextRefusal.TEXT_MISSING);
        two().when(BEN, new DeclareClash(LETTERS, MONDAYS, ANA, Way.OWN_DEVICE, CLOSED))
            .thenRefused(PeopleRefusal.ONLY_ONESELF);
        two().when(BEN, new DeclareClash(LETTERS, new AgreementId(3), BEN, Way.OWN_DEVICE, CLOSED))
            .thenRefused(AgreementRefusal.NO_SUCH_AGREEMENT);
        two().by(ANA, new DecideOnce(RIVER, null, text("Soup on Mondays"), River.NINE))
            .when(BEN, new DeclareClash(LETTERS, new AgreementId(3), BEN, Way.OWN_DEVICE, CLOSED))
            .thenRefused(AgreementRefusal.DECIDED_ONCE);
    }
}
