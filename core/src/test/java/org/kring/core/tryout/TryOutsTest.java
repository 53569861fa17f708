package org.kring.core.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.founded;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.TopicId;
import org.kring.core.TryOutId;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.backlog.BacklogRefusal;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.collective.Due;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.people.PeopleEvent.MemberLeft;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.tryout.TryOutCommand.BeginTryOut;
import org.kring.core.tryout.TryOutCommand.EndTryOut;
import org.kring.core.tryout.TryOutCommand.LetTryOutEnd;
import org.kring.core.tryout.TryOutCommand.MakeMoreOf;
import org.kring.core.tryout.TryOutEvent.TryOutBecame;
import org.kring.core.tryout.TryOutEvent.TryOutBegun;
import org.kring.core.tryout.TryOutEvent.TryOutStopped;
import org.kring.core.tryout.TryOutEvent.TryOutTimeOver;
import org.kring.core.world.Given;

class TryOutsTest {
    private static final TryOutId FIRST = new TryOutId(1);
    private static final Text SOUP = text("Soup for whoever comes, on Mondays");
    private static final Text POT = text("Borrow the big pot");
    private static final LocalDate IN_FOUR_WEEKS = LocalDate.of(2026, 12, 22);
    private static final BeginTryOut BEGIN = begin(CEM, ANA, IN_FOUR_WEEKS);
    private final Given begun = founded().by(CEM, BEGIN);

    @Test
    void twoPeopleTrySomethingSmall() {
        var after = founded().when(CEM, BEGIN).then(new TryOutBegun(FIRST, RIVER, CEM, ANA, IN_FOUR_WEEKS, null, SOUP, POT));
        assertThat(after.state().tryOuts().runningIn(RIVER)).extracting(TryOut::what).containsExactly(SOUP);
        assertThat(after.state().tryOuts().runningOf(ANA)).isEqualTo(after.state().tryOuts().runningOf(CEM)).hasSize(1);
        assertThat(after.state().tryOuts().runningOf(BEN)).isEmpty();
    }

    @Test
    void itTakesTwoWhoAreHere() {
        founded().when(CEM, begin(CEM, CEM, IN_FOUR_WEEKS)).thenRefused(TryOutRefusal.TWO_PEOPLE_ARE_NEEDED);
        founded().when(CEM, begin(CEM, JUNO, IN_FOUR_WEEKS)).thenRefused(TryOutRefusal.TWO_PEOPLE_ARE_NEEDED);
        founded().when(JUNO, begin(JUNO, CEM, IN_FOUR_WEEKS)).thenRefused(PeopleRefusal.NOT_A_MEMBER);
        founded().when(BEN, BEGIN).thenRefused(BacklogRefusal.ONLY_FOR_ONESELF);
    }

    @Test
    void itEndsWithinFourWeeks() {
        founded().when(CEM, begin(CEM, ANA, IN_FOUR_WEEKS.plusDays(1)))
            .thenRefused(TryOutRefusal.AT_MOST_FOUR_WEEKS, IN_FOUR_WEEKS);
        founded().when(CEM, begin(CEM, ANA, null)).thenRefused(TryOutRefusal.END_MISSING);
        var yesterday = LocalDate.of(2026, 11, 23);
        founded().when(CEM, begin(CEM, ANA, yesterday)).thenRefused(TryOutRefusal.END_IS_PAST, yesterday);
    }

    @Test
    void whatIsTriedAndTheFirstStepAreSaid() {
        founded().when(CEM, new BeginTryOut(RIVER, CEM, ANA, Text.NONE, POT, IN_FOUR_WEEKS, null))
            .thenRefused(TextRefusal.TEXT_MISSING);
        founded().when(CEM, new BeginTryOut(RIVER, CEM, ANA, SOUP, Text.NONE, IN_FOUR_WEEKS, null))
            .thenRefused(TextRefusal.TEXT_MISSING);
        founded().when(CEM, new BeginTryOut(RIVER, CEM, ANA, SOUP, text("x".repeat(Limits.LINE + 1)), IN_FOUR_WEEKS, null))
            .thenRefused(TextRefusal.TEXT_TOO_LONG);
        founded().when(CEM, new BeginTryOut(new CircleId(4), CEM, ANA, SOUP, POT, IN_FOUR_WEEKS, null))
            .thenRefused(CircleRefusal.NO_SUCH_CIRCLE);
    }

    @Test
    void whatIsTriedWaitsNoLonger() {
        var raised = founded().by(BEN, new RaiseTopic(RIVER, BEN, Wish.TALK, text("People come by hungry")));
        var topic = new TopicId(1);
        raised.when(CEM, new BeginTryOut(RIVER, CEM, BEN, SOUP, POT, IN_FOUR_WEEKS, topic))
            .then(new TryOutBegun(FIRST, RIVER, CEM, BEN, IN_FOUR_WEEKS, topic, SOUP, POT), new TopicClosed(topic, Ending.TRIED));
        founded().when(CEM, new BeginTryOut(RIVER, CEM, BEN, SOUP, POT, IN_FOUR_WEEKS, topic))
            .thenRefused(BacklogRefusal.NO_SUCH_TOPIC);
    }

    @Test
    void itEndsByItselfWhenItsLastDayIsOver() {
        assertThat(Due.next(begun.state())).contains(Instant.parse("2026-12-22T23:00:00Z"));
        assertThat(begun.until(Instant.parse("2026-12-22T22:59:59Z")).state().tryOuts().running()).hasSize(1);
        var after = begun.until(Instant.parse("2026-12-22T23:00:00Z"));
        assertThat(after.journal().getLast().event()).isEqualTo(new TryOutTimeOver(FIRST));
        assertThat(after.state().tryOuts().running()).isEmpty();
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void nobodyCallsItsTimeOverBefore() {
        begun.when(CEM, new LetTryOutEnd(FIRST)).thenRefused(TryOutRefusal.NOT_OVER_YET);
        begun.when(Given.CLOCK, new LetTryOutEnd(FIRST)).thenRefused(TryOutRefusal.NOT_OVER_YET);
        begun.later(Duration.ofDays(40)).when(Given.CLOCK, new LetTryOutEnd(FIRST)).thenRefused(TryOutRefusal.TRY_OUT_HAS_ENDED);
    }

    @Test
    void eitherOfTheTwoEndsItAndNobodyElse() {
        begun.when(ANA, new EndTryOut(FIRST, text("Nobody came"))).then(new TryOutStopped(FIRST, text("Nobody came")));
        begun.when(CEM, new EndTryOut(FIRST, Text.NONE)).then(new TryOutStopped(FIRST, Text.NONE));
        begun.when(BEN, new EndTryOut(FIRST, Text.NONE)).thenRefused(TryOutRefusal.ONLY_THE_TWO);
        begun.when(CEM, new EndTryOut(new TryOutId(2), Text.NONE)).thenRefused(TryOutRefusal.NO_SUCH_TRY_OUT);
    }

    @Test
    void whoLeavesEndsIt() {
        begun.when(ANA, new Leave(ANA)).thenAlso(new MemberLeft(ANA), new CircleMemberLeft(RIVER, ANA),
            new TryOutStopped(FIRST, Text.NONE));
    }

    @Test
    void itBecomesATopicWhileItRunsOrAfterwards() {
        var more = new MakeMoreOf(FIRST, ANA, text("Soup every Monday"));
        var raised = new TopicRaised(new TopicId(1), RIVER, ANA, Wish.PROPOSAL, text("Soup every Monday"));
        begun.when(ANA, more).then(raised, new TryOutBecame(FIRST, new TopicId(1)));
        begun.later(Duration.ofDays(30)).when(ANA, more).then(raised, new TryOutBecame(FIRST, new TopicId(1)));
        begun.by(ANA, more).when(ANA, more).thenRefused(TryOutRefusal.TRY_OUT_HAS_ENDED);
        begun.by(CEM, new EndTryOut(FIRST, Text.NONE)).when(ANA, more).thenRefused(TryOutRefusal.TRY_OUT_HAS_ENDED);
        begun.when(IVO, new MakeMoreOf(FIRST, IVO, SOUP)).thenRefused(TryOutRefusal.ONLY_THE_TWO);
        begun.when(CEM, new MakeMoreOf(FIRST, CEM, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
    }

    private static BeginTryOut begin(MemberId by, MemberId with, LocalDate until) {
        return new BeginTryOut(RIVER, by, with, SOUP, POT, until, null);
    }
}
