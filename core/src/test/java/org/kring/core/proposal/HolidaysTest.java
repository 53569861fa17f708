package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.asked;
import static org.kring.core.proposal.Stall.begin;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.decidedInMeeting;
import static org.kring.core.proposal.Stall.presented;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.circle.CircleCommand.TakeBackHolidays;
import org.kring.core.circle.CircleCommand.TakeHolidays;
import org.kring.core.circle.CircleEvent.HolidaysTaken;
import org.kring.core.circle.CircleEvent.HolidaysTakenBack;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.proposal.ProposalCommand.Lengthen;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalEvent.WindowLengthened;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** A circle is away: nothing runs out then, and nobody is reminded (method.md section 3, async variant). */
class HolidaysTest {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final LocalDate TODAY = River.foundedBy(6).now().today();

    /** Away for a week, from the day after tomorrow on. */
    private static final TakeHolidays A_WEEK = new TakeHolidays(RIVER, TODAY.plusDays(2), TODAY.plusDays(8));

    private static Given away() {
        return River.foundedBy(6).by(ANA, A_WEEK);
    }

    @Test
    void whatBeginsBeforeThemEndsAfterThem() {
        var given = away().by(CEM, begin(), new OpenRound(STALL, 1, List.of()));
        assertThat(stall(given).runningWindow().orElseThrow().until()).isEqualTo(EVENING.plus(Duration.ofDays(4 + 7)));
        var five = consented(given, 1, Stall.SIX.subList(0, 5)).later(Duration.ofDays(10));
        assertThat(stall(five).stage()).isEqualTo(Stage.CONSENT_ROUND);
        assertThat(stall(five.later(A_DAY)).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void whatRunsAlreadyEndsLater_andNobodyLosesTimeWhenTheyAreTakenBack() {
        var given = asked().by(ANA, A_WEEK);
        var late = EVENING.plus(Duration.ofDays(4 + 7));
        assertThat(stall(given).runningWindow().orElseThrow().until()).isEqualTo(late);
        assertThat(stall(given.by(BEN, new TakeBackHolidays(RIVER, TODAY.plusDays(2)))).runningWindow().orElseThrow().until())
            .isEqualTo(late);
    }

    @Test
    void aCourseThatIsAskedAboutEndsLaterToo() {
        var given = presented().by(BEN, new SuggestCourse(STALL, Course.LET_GO, River.text("Another year")));
        var end = stall(given).motionEnds().orElseThrow();
        assertThat(stall(given.by(ANA, A_WEEK)).motionEnds()).contains(end.plus(Duration.ofDays(7)));
    }

    @Test
    void whoWasNotThereHasTheTextLonger() {
        var given = decidedInMeeting();
        var today = given.now().today();
        var later = given.by(ANA, new TakeHolidays(RIVER, today.plusDays(1), today.plusDays(2)));
        var until = stall(given).runningWindow().orElseThrow().until().plus(Duration.ofDays(2));
        assertThat(stall(later).runningWindow().orElseThrow().until()).isEqualTo(until);
        assertThat(Stall.agreement(later).heardOf(IVO).orElseThrow().until()).isEqualTo(until);
        assertThat(later.refolded()).isEqualTo(later.state());
    }

    @Test
    void nobodyIsRemindedMeanwhile() {
        var given = away().by(CEM, begin(), new OpenRound(STALL, 1, List.of()));
        var holidays = given.state().circles().find(RIVER).orElseThrow().holidays();
        var back = TODAY.plusDays(9).atStartOfDay(River.ZONE).toInstant();
        assertThat(stall(given).runningWindow().orElseThrow().reminders(holidays, River.ZONE))
            .containsExactly(back.plus(Duration.between(TODAY.plusDays(2).atStartOfDay(River.ZONE).toInstant(),
                EVENING.plus(Duration.ofDays(2)))), EVENING.plus(Duration.ofDays(10)));
    }

    @Test
    void threeDaysMoreAreThreeDaysOnWhichWeAreHere() {
        var given = presented().by(ANA, new TakeHolidays(RIVER, TODAY.plusDays(4), TODAY.plusDays(5)));
        given.when(DORA, new Lengthen(STALL)).then(new WindowLengthened(STALL, EVENING.plus(Duration.ofDays(3 + 3 + 2))));
    }

    @Test
    void anyMemberWritesThemDownAndAnyTakesThemBack() {
        River.foundedBy(6).when(ANA, A_WEEK).then(new HolidaysTaken(RIVER, A_WEEK.from(), A_WEEK.to()));
        away().when(BEN, new TakeBackHolidays(RIVER, A_WEEK.from())).then(new HolidaysTakenBack(RIVER, A_WEEK.from()));
        away().when(BEN, new TakeBackHolidays(RIVER, TODAY)).thenRefused(CircleRefusal.NO_SUCH_HOLIDAYS);
        River.foundedBy(6).when(JUNO, A_WEEK).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void theyLieAheadAndLastSixWeeksAtMost() {
        var given = River.foundedBy(6);
        given.when(ANA, new TakeHolidays(RIVER, TODAY.minusDays(1), TODAY)).thenRefused(CircleRefusal.HOLIDAYS_DO_NOT_FIT, 42);
        given.when(ANA, new TakeHolidays(RIVER, TODAY, TODAY.plusDays(42))).thenRefused(CircleRefusal.HOLIDAYS_DO_NOT_FIT, 42);
        given.when(ANA, new TakeHolidays(RIVER, TODAY.plusDays(1), TODAY)).thenRefused(CircleRefusal.HOLIDAYS_DO_NOT_FIT, 42);
        away().when(ANA, new TakeHolidays(RIVER, TODAY, A_WEEK.from())).thenRefused(CircleRefusal.HOLIDAYS_OVERLAP);
        var full = given;
        for (int n = 0; n < 12; n++) {
            full = full.by(ANA, new TakeHolidays(RIVER, TODAY.plusDays(n), TODAY.plusDays(n)));
        }
        full.when(ANA, new TakeHolidays(RIVER, TODAY.plusDays(20), TODAY.plusDays(20))).thenRefused(CircleRefusal.HOLIDAYS_ENOUGH, 12);
    }
}
