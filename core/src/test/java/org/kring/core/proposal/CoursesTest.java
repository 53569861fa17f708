package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.EIGHT;
import static org.kring.core.proposal.Stall.SIX;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.askedInMeeting;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.proposal.Stall.decidedInMeeting;
import static org.kring.core.proposal.Stall.meeting;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.presented;
import static org.kring.core.proposal.Stall.presentedInMeeting;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.BringBack;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.core.proposal.ProposalEvent.CourseAnswered;
import org.kring.core.proposal.ProposalEvent.CourseLeft;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** Another course with a proposal, by consent of the circle (method.md section 3: referred, parked, dropped, back). */
class CoursesTest {
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);
    private static final Course PARK = new Course.Park(SPRING, FEMI);
    private static final Text WHY = text("We wait for the town");

    private static Given suggested(Course course) {
        return presented().by(ANA, new SuggestCourse(STALL, course, WHY));
    }

    private static AnswerCourse none(MemberId member) {
        return new AnswerCourse(STALL, member, Way.OWN_DEVICE, false);
    }

    private static Given nobodyAgainst(Given given, List<MemberId> by) {
        var all = given;
        for (var member : by) {
            all = all.by(member, none(member));
        }
        return all;
    }

    @Test
    void inAMeetingItIsParkedWhenEnoughAreThereAndNobodyIsAgainst() {
        var given = presentedInMeeting(meeting());
        given.when(BEN, new TakeCourse(STALL, PARK, List.of(ANA), WHY)).thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US, 5, 1);
        var parked = given.by(BEN, new TakeCourse(STALL, PARK, EIGHT, WHY));
        assertThat(stall(parked).stage()).isEqualTo(Stage.PARKED);
        assertThat(stall(parked).aside().rest().reason()).isEqualTo(WHY);
        given.when(BEN, new SuggestCourse(STALL, PARK, WHY)).thenRefused(ProposalRefusal.TAKE_IT_IN_THE_MEETING);
    }

    @Test
    void theClockBringsItBackOnItsDay() {
        var parked = nobodyAgainst(suggested(PARK), SIX);
        assertThat(stall(parked).stage()).isEqualTo(Stage.PARKED);
        parked.when(CEM, new Ask(STALL, CEM, Way.OWN_DEVICE, text("When?"))).thenRefused(ProposalRefusal.IT_RESTS);
        var day = SPRING.atStartOfDay(River.ZONE).toInstant();
        assertThat(stall(parked.until(day.minusSeconds(1))).stage()).isEqualTo(Stage.PARKED);
        var back = parked.until(day);
        assertThat(stall(back).stage()).isEqualTo(Stage.CLARIFY);
        assertThat(back.refolded()).isEqualTo(back.state());
    }

    @Test
    void outsideOfAMeetingEveryoneIsAskedAndOneReasonAgainstIsEnoughToGoOn() {
        var asked = suggested(PARK);
        assertThat(stall(asked).owesCourse(BEN)).isTrue();
        asked.when(BEN, new SuggestCourse(STALL, Course.LET_GO, WHY)).thenRefused(ProposalRefusal.ONE_AT_A_TIME);
        asked.when(BEN, new AnswerCourse(STALL, BEN, Way.OWN_DEVICE, true)).then(
            new CourseAnswered(STALL, BEN, Way.OWN_DEVICE, true), new CourseLeft(STALL));
    }

    @Test
    void whenTheTimeIsOverEnoughOfUsAreEnoughUnlessTheCircleWaits() {
        assertThat(stall(nobodyAgainst(suggested(PARK), SIX.subList(0, 3)).later(Duration.ofDays(3))).stage())
            .isEqualTo(Stage.PARKED);
        var few = nobodyAgainst(suggested(PARK), SIX.subList(0, 2)).later(Duration.ofDays(3));
        assertThat(stall(few).stage()).isEqualTo(Stage.REACT);
        assertThat(stall(few).aside().motion()).isNull();
        var waits = Stall.agreedHow(presented(), Clauses.READY.with(Absence.WAIT)).by(ANA, new SuggestCourse(STALL, PARK, WHY));
        assertThat(stall(nobodyAgainst(waits, SIX.subList(0, 5)).later(Duration.ofDays(3))).stage()).isEqualTo(Stage.REACT);
    }

    @Test
    void aSmallGroupWorksOnItAndComesBackWithAResult() {
        var refer = new Course.Refer(null, List.of(ANA, FEMI), LocalDate.of(2026, 12, 10));
        var given = presentedInMeeting(meeting()).by(BEN, new TakeCourse(STALL, refer, EIGHT, WHY));
        assertThat(stall(given).stage()).isEqualTo(Stage.REFERRED);
        var back = given.by(ANA, new BringBack(STALL, text("Two days a month are enough")));
        assertThat(stall(back).stage()).isEqualTo(Stage.CLARIFY);
        assertThat(stall(back).aside().result()).isEqualTo(text("Two days a month are enough"));
    }

    @Test
    void aCourseHasADayAheadAndSomebodyWhoMindsIt() {
        var given = presented();
        var today = given.now().today();
        given.when(ANA, new SuggestCourse(STALL, new Course.Park(today, FEMI), WHY))
            .thenRefused(ProposalRefusal.DATE_IS_NOT_AHEAD, today);
        given.when(ANA, new SuggestCourse(STALL, new Course.Park(SPRING, River.IVO), WHY))
            .thenRefused(ProposalRefusal.OWNER_NOT_IN_THE_CIRCLE, River.IVO);
        given.when(ANA, new SuggestCourse(STALL, new Course.Refer(null, List.of(), SPRING), WHY))
            .thenRefused(ProposalRefusal.WHO_WORKS_ON_IT);
        given.when(ANA, new SuggestCourse(STALL, new Course.Refer(RIVER, List.of(), SPRING), WHY))
            .thenRefused(ProposalRefusal.WHO_WORKS_ON_IT);
    }

    @Test
    void aReasonAgainstIsStillThereAfterARest() {
        var objections = askedInMeeting().by(ANA, object(ANA)).by(BEN, new OthersConsent(STALL, 1),
            new MoveOn(STALL, Stage.OBJECTIONS), new TakeCourse(STALL, PARK, EIGHT, WHY));
        var back = objections.until(SPRING.atStartOfDay(River.ZONE).toInstant());
        assertThat(stall(back).stage()).isEqualTo(Stage.OBJECTIONS);
        assertThat(stall(back).openAgainst()).hasSize(1);
    }

    @Test
    void whoWasAskedIsAskedAnewAfterARest() {
        var parked = consented(askedInMeeting(), 1, List.of(ANA)).by(BEN, new TakeCourse(STALL, PARK, EIGHT, WHY));
        var back = parked.by(BEN, new BringBack(STALL, Text.NONE));
        assertThat(stall(back).stage()).isEqualTo(Stage.ADJUST);
        assertThat(stall(back).round()).isEmpty();
    }

    @Test
    void aReasonAgainstMayLeadBackToTheNeed() {
        var back = askedInMeeting().by(ANA, object(ANA)).by(BEN, new OthersConsent(STALL, 1), new MoveOn(STALL, Stage.OBJECTIONS),
            new TakeCourse(STALL, new Course.GoBack(Stage.UNDERSTAND), EIGHT, WHY));
        assertThat(stall(back).stage()).isEqualTo(Stage.UNDERSTAND);
        var anew = back.by(BEN, new NameNeed(STALL, text("We want to be found"))).by(BEN,
            new ChooseWriters(STALL, List.of(CEM), SPRING, EIGHT)).by(CEM,
            new ChangeText(STALL, 1, Stall.otherContent()), new Present(STALL));
        assertThat(stall(anew).version().number()).isEqualTo(2);
        assertThat(stall(anew).stage()).isEqualTo(Stage.CLARIFY);
    }

    @Test
    void lettingGoOutsideOfAMeetingIsAskedToo() {
        assertThat(stall(nobodyAgainst(suggested(Course.LET_GO), SIX)).stage()).isEqualTo(Stage.DROPPED);
    }

    @Test
    void whoeverLeavesIsNotWaitedFor() {
        var five = nobodyAgainst(suggested(PARK), SIX.subList(0, 5));
        assertThat(stall(five.by(FEMI, new LeaveCircle(RIVER, FEMI))).aside().motion()).isNull();
    }

    @Test
    void whatGoesBackToTheBeginningIsNoLongerItsAuthorsToTakeBack() {
        var given = decidedInMeeting().by(IVO, object(IVO))
            .by(BEN, new TakeCourse(STALL, new Course.GoBack(Stage.UNDERSTAND), EIGHT, WHY));
        given.when(CEM, new Withdraw(STALL)).thenRefused(ProposalRefusal.PRESENTED_ALREADY);
    }
}
