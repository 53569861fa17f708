package org.kring.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.AskToLook;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.agreement.AgreementCommand.EndByItself;
import org.kring.core.agreement.AgreementCommand.FileUnder;
import org.kring.core.agreement.AgreementCommand.MindIt;
import org.kring.core.agreement.AgreementCommand.NoteSeen;
import org.kring.core.agreement.AgreementCommand.TellNewcomers;
import org.kring.core.agreement.AgreementEvent.AgreementEnded;
import org.kring.core.agreement.AgreementEvent.AgreementFiled;
import org.kring.core.agreement.AgreementEvent.AgreementRenewed;
import org.kring.core.agreement.AgreementEvent.Agreed;
import org.kring.core.agreement.AgreementEvent.EarlyLookAsked;
import org.kring.core.agreement.AgreementEvent.EndsByItself;
import org.kring.core.agreement.AgreementEvent.NewcomersRead;
import org.kring.core.agreement.AgreementEvent.SeenNoted;
import org.kring.core.circle.CircleEvent.DomainItemTaken;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** Letters are answered within a week: decided on 24 November, to be looked at again on 3 June. Grete minds it. */
class LookingTest {
    static final AgreementId LETTERS = new AgreementId(1);
    private static final AgreementId SOUP = new AgreementId(2);
    private static final LocalDate THIRD_OF_JUNE = LocalDate.of(2027, 6, 3);
    private static final Text HOLIDAYS = text("1 of 9 waited longer, in August");
    private static final Text LAW = text("There is a new law on letters");

    static Given lettersUntil(LocalDate day) {
        return agreed(River.founded(), LETTERS, "Letters are answered within a week", day);
    }

    static Given agreed(Given given, AgreementId id, String text, LocalDate lookAgain) {
        return given.events(new Agreed(id, RIVER, Kind.AGREEMENT, null, null, GRETE, given.now().today(), lookAgain,
            null, List.of(), Text.NONE, text(text), Text.NONE, text("no letter waits more than 7 days")));
    }

    private static Given letters() {
        return lettersUntil(THIRD_OF_JUNE);
    }

    private static Given on(LocalDate day, Given given) {
        return given.until(day.atTime(12, 0).atZone(River.ZONE).toInstant());
    }

    private static Agreement letters(Given given) {
        return given.state().agreements().find(LETTERS).orElseThrow();
    }

    private static Optional<Cause> cause(Given given) {
        return given.state().agreements().toBeLookedAt(letters(given), given.now());
    }

    @Test
    void anAgreementWaitsToBeLookedAtThirtyDaysBeforeItsDayAndHoldsPastIt() {
        assertThat(cause(on(LocalDate.of(2027, 5, 3), letters()))).isEmpty();
        assertThat(cause(on(LocalDate.of(2027, 5, 4), letters()))).contains(Cause.NEAR);
        assertThat(cause(on(THIRD_OF_JUNE, letters()))).contains(Cause.DUE);
        assertThat(letters(on(LocalDate.of(2028, 1, 1), letters())).holds()).isTrue();
    }

    @Test
    void whatHoldsForAShortTimeWaitsInTheLastThirdOfIt() {
        var month = lettersUntil(LocalDate.of(2026, 12, 24));
        assertThat(cause(month)).isEmpty();
        assertThat(cause(on(LocalDate.of(2026, 12, 13), month))).isEmpty();
        assertThat(cause(on(LocalDate.of(2026, 12, 14), month))).contains(Cause.NEAR);
    }

    @Test
    void keptUntilALaterDayItDoesNotWaitAnyMore() {
        var kept = on(THIRD_OF_JUNE, letters()).events(new AgreementRenewed(LETTERS, null, LocalDate.of(2027, 12, 3)));
        assertThat(cause(kept)).isEmpty();
        assertThat(letters(kept).lookAgain()).isEqualTo(LocalDate.of(2027, 12, 3));
    }

    @Test
    void whoeverIsHeardInTheCircleTellsWhatTheySaw() {
        letters().when(BEN, new NoteSeen(LETTERS, BEN, Way.OWN_DEVICE, HOLIDAYS))
            .then(new SeenNoted(LETTERS, BEN, Way.OWN_DEVICE, HOLIDAYS));
        letters().when(BEN, new NoteSeen(LETTERS, BEN, Way.OWN_DEVICE, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        letters().when(BEN, new NoteSeen(LETTERS, ANA, Way.OWN_DEVICE, HOLIDAYS)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        letters().when(BEN, new NoteSeen(SOUP, BEN, Way.OWN_DEVICE, HOLIDAYS))
            .thenRefused(AgreementRefusal.NO_SUCH_AGREEMENT);
        letters().when(JUNO, new NoteSeen(LETTERS, JUNO, Way.OWN_DEVICE, HOLIDAYS)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
    }

    @Test
    void withNewInformationAnyoneAsksToLookEarlyAndItHoldsMeanwhile() {
        var ask = new AskToLook(LETTERS, BEN, Way.OWN_DEVICE, LAW);
        var asked = letters().later(Duration.ofDays(1)).when(BEN, ask)
            .then(new EarlyLookAsked(LETTERS, BEN, Way.OWN_DEVICE, LAW));
        assertThat(cause(asked)).contains(Cause.ASKED);
        assertThat(letters(asked).holds()).isTrue();
        asked.when(ANA, new AskToLook(LETTERS, ANA, Way.OWN_DEVICE, LAW)).thenRefused(AgreementRefusal.ASKED_ALREADY);
        letters().when(BEN, new AskToLook(LETTERS, BEN, Way.OWN_DEVICE, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        var looked = asked.later(Duration.ofDays(1)).events(new AgreementRenewed(LETTERS, null, THIRD_OF_JUNE));
        assertThat(cause(looked)).isEmpty();
        looked.later(Duration.ofDays(1)).by(BEN, ask);
    }

    @Test
    void whatIsDecidedOnceOrHasEndedIsNotLookedAtAgain() {
        var soup = letters().by(ANA, new DecideOnce(RIVER, null, text("Soup on Mondays"), River.NINE));
        soup.when(BEN, new AskToLook(SOUP, BEN, Way.OWN_DEVICE, LAW)).thenRefused(AgreementRefusal.DECIDED_ONCE);
        letters().events(new AgreementEnded(LETTERS, null)).when(BEN, new AskToLook(LETTERS, BEN, Way.OWN_DEVICE, LAW))
            .thenRefused(AgreementRefusal.NO_LONGER_HOLDS);
    }

    @Test
    void aTryOutEndsByItselfWhenItsLastDayIsOver() {
        var tried = letters().events(new EndsByItself(LETTERS));
        assertThat(letters(on(THIRD_OF_JUNE, tried)).holds()).isTrue();
        var after = on(THIRD_OF_JUNE.plusDays(1), tried);
        assertThat(letters(after).state()).isEqualTo(State.NO_LONGER);
        assertThat(letters(after).hasEndedByItself()).isTrue();
        assertThat(after.state().agreements().timers(River.ZONE)).isEmpty();
    }

    @Test
    void onlyTheClockEndsATryOut_andNotBeforeItsDay() {
        var tried = letters().events(new EndsByItself(LETTERS));
        tried.when(ANA, new EndByItself(LETTERS)).thenRefused(AgreementRefusal.ONLY_THE_CLOCK);
        tried.when(Given.CLOCK, new EndByItself(LETTERS)).thenRefused(AgreementRefusal.ONLY_THE_CLOCK);
        letters().when(Given.CLOCK, new EndByItself(LETTERS)).thenRefused(AgreementRefusal.NO_SUCH_AGREEMENT);
    }

    @Test
    void aTryOutThatIsKeptLongerEndsLater() {
        var longer = letters().events(new EndsByItself(LETTERS),
            new AgreementRenewed(LETTERS, null, THIRD_OF_JUNE.plusMonths(1)));
        assertThat(letters(on(THIRD_OF_JUNE.plusDays(1), longer)).holds()).isTrue();
        assertThat(letters(on(THIRD_OF_JUNE.plusMonths(2), longer)).holds()).isFalse();
    }

    @Test
    void newcomersReadWhatTheCircleTellsThemTo() {
        var told = letters().when(BEN, new TellNewcomers(LETTERS, true)).then(new NewcomersRead(LETTERS, true));
        assertThat(told.state().agreements().forNewcomers()).extracting(Agreement::id).containsExactly(LETTERS);
        told.when(ANA, new TellNewcomers(LETTERS, true)).thenRefused(AgreementRefusal.SAID_ALREADY);
        told.when(JUNO, new TellNewcomers(LETTERS, false)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        assertThat(told.by(ANA, new TellNewcomers(LETTERS, false)).state().agreements().forNewcomers()).isEmpty();
        assertThat(told.events(new AgreementEnded(LETTERS, null)).state().agreements().forNewcomers()).isEmpty();
    }

    @Test
    void anAgreementIsFiledUnderWhatItsCircleLooksAfter() {
        var post = letters().events(new DomainItemTaken(RIVER, 1, 0, text("our post")));
        var filed = post.when(BEN, new FileUnder(LETTERS, 1)).then(new AgreementFiled(LETTERS, 1));
        assertThat(letters(filed).care().item()).isEqualTo(1);
        filed.when(BEN, new FileUnder(LETTERS, 1)).thenRefused(AgreementRefusal.SAID_ALREADY);
        post.when(BEN, new FileUnder(LETTERS, 2)).thenRefused(AgreementRefusal.NO_SUCH_ITEM_HERE);
        post.when(JUNO, new FileUnder(LETTERS, 1)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        assertThat(letters(filed.by(BEN, new FileUnder(LETTERS, 0))).care().item()).isZero();
    }

    @Test
    void theRegisterIsReadAsItWasOnAnyDay() {
        var today = letters().now().today();
        var given = on(today.plusDays(10), letters()).by(BEN, new MindIt(LETTERS, BEN));
        given = on(today.plusDays(20), given).events(new AgreementRenewed(LETTERS, null, THIRD_OF_JUNE.plusMonths(6)));
        given = on(today.plusDays(30), given).events(new AgreementEnded(LETTERS, null));
        assertThat(given.state().agreements().asOf(today.minusDays(1), River.ZONE)).isEmpty();
        assertThat(then(given, today).owner()).isEqualTo(GRETE);
        assertThat(then(given, today.plusDays(10)).owner()).isEqualTo(BEN);
        assertThat(then(given, today.plusDays(19)).lookAgain()).isEqualTo(THIRD_OF_JUNE);
        assertThat(then(given, today.plusDays(29)).holds()).isTrue();
        assertThat(then(given, today.plusDays(30)).holds()).isFalse();
    }

    private static Agreement then(Given given, LocalDate day) {
        return given.state().agreements().asOf(day, River.ZONE).getFirst();
    }
}
