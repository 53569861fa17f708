package org.kring.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.CircleCommand.TakeHolidays;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingCommand.CancelMeeting;
import org.kring.core.meeting.MeetingCommand.MoveMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;
import org.kring.core.world.River;
import org.kring.core.world.Told;

/** When time has something to tell, and to whom. */
class RemindersTest {
    private static final ProposalId STALL = new ProposalId(1);
    private static final Instant HALF = in(48);
    private static final Instant LAST_DAY = in(72);

    @Test
    void halfOfTheTimeAndTheLastDayAreTold() {
        var state = asked().state();
        assertThat(Reminders.next(state, EVENING)).contains(HALF);
        assertThat(Reminders.due(state, HALF.minusMillis(1))).isEmpty();
        assertThat(Reminders.due(state, HALF)).extracting(Notice::cause).containsOnly("round-1/" + HALF.getEpochSecond());
        assertThat(Reminders.next(state, HALF)).contains(LAST_DAY);
        assertThat(Reminders.due(state, LAST_DAY)).extracting(Notice::cause)
            .containsOnly("round-1/" + LAST_DAY.getEpochSecond());
        assertThat(Reminders.next(state, LAST_DAY)).isEmpty();
    }

    @Test
    void nobodyIsRemindedWhileTheCircleIsAway() {
        var today = EVENING.atZone(River.ZONE).toLocalDate();
        var state = asked().by(BEN, new TakeHolidays(RIVER, today.plusDays(2), today.plusDays(4))).state();
        var back = today.plusDays(5).atStartOfDay(River.ZONE).toInstant();
        assertThat(Reminders.due(state, back.minusMillis(1))).isEmpty();
        assertThat(Reminders.next(state, EVENING).orElseThrow()).isAfterOrEqualTo(back);
    }

    @Test
    void onlyThoseWhoOweAnAnswerAreReminded() {
        var answered = asked().by(ANA, new Consent(STALL, 1, ANA, Way.OWN_DEVICE));
        assertThat(whom(Reminders.due(answered.state(), HALF))).containsExactly(BEN, CEM);
    }

    @Test
    void whoeverWritesForACircleHearsTwoDaysBeforeTheHubMeets() {
        var hub = Inverted.decided();
        var meets = hub.by(ANA, new PlanMeeting(RIVER, in(72), 60, Text.NONE));
        assertThat(Reminders.due(meets.state(), in(24).minusMillis(1))).isEmpty();
        var told = Reminders.due(meets.state(), in(24));
        assertThat(told).extracting(Notice::kind).containsOnly(Kind.LINES);
        assertThat(whom(told)).containsExactlyInAnyOrder(IVO, ANA, EMIL, BEN);
        var written = Told.told(meets, Inverted.MAGAZINE, ANA, Told.magazine());
        assertThat(whom(Reminders.due(written.state(), in(24)))).doesNotContain(ANA);
        var mine = told.stream().filter(notice -> notice.member().equals(ANA)).findFirst().orElseThrow();
        assertThat(Still.isSo(mine, meets.state(), in(24))).isTrue();
        assertThat(Still.isSo(mine, written.state(), in(24))).isFalse();
    }

    @Test
    void whatWasMissedIsToldOnceAndNothingAfterTheEnd() {
        var state = asked().state();
        assertThat(whom(Reminders.due(state, in(95)))).containsExactly(ANA, BEN, CEM);
        assertThat(Reminders.due(state, in(96))).isEmpty();
    }

    @Test
    void aMeetingIsToldADayBeforeToWhoeverIsInTheCircle() {
        var planned = planned();
        assertThat(Reminders.next(planned.state(), EVENING)).contains(in(24));
        assertThat(Reminders.due(planned.state(), in(23))).isEmpty();
        assertThat(whom(Reminders.due(planned.state(), in(24)))).containsExactly(ANA, BEN, CEM);
        assertThat(Reminders.due(planned.state(), in(48))).isEmpty();
    }

    @Test
    void aMeetingThatMovesIsToldOnceMoreAndACancelledOneNotAtAll() {
        var planned = planned();
        var first = Reminders.due(planned.state(), in(24));
        var moved = planned.by(ANA, new MoveMeeting(MEETING, in(47), 90, text("garden")));
        assertThat(Reminders.due(moved.state(), in(24))).doesNotContainAnyElementsOf(first).hasSize(3);
        assertThat(first).noneMatch(notice -> Still.isSo(notice, moved.state(), in(24)));
        var cancelled = planned.by(ANA, new CancelMeeting(MEETING));
        assertThat(Reminders.due(cancelled.state(), in(24))).isEmpty();
        assertThat(first).noneMatch(notice -> Still.isSo(notice, cancelled.state(), in(24)));
    }

    @Test
    void aMeetingThatBeginsAtOnceIsNotAnnounced() {
        var now = River.foundedBy(3).by(ANA, new PlanMeeting(RIVER, EVENING, 90, text("kitchen")));
        assertThat(Reminders.due(now.state(), EVENING)).isEmpty();
    }

    @Test
    void whoeverSeesAReasonIsAskedTwiceWhetherThatIsIt() {
        var given = asked().by(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, Words.NONE, null, true));
        assertThat(whom(Reminders.due(given.state(), in(16)))).containsExactly(ANA);
        var restated = given.by(CEM, new Restate(STALL, 1, text("Ana worries about her Saturdays")));
        var twice = Reminders.due(restated.state(), in(32));
        assertThat(whom(twice)).containsExactly(ANA);
        assertThat(twice).allMatch(notice -> Still.isSo(notice, restated.state(), in(32)));
        assertThat(Reminders.due(restated.by(ANA, new Understood(STALL, 1, Way.OWN_DEVICE)).state(), in(32))).isEmpty();
    }

    @Test
    void aCourseAndGoingOnAreRemindedToo() {
        var hall = River.foundedBy(3).by(CEM, new BeginTogether(RIVER, CEM, null, null, text("A warm hall")),
            new NameNeed(STALL, text("We want to meet in the warm"))).by(ANA, new SayReady(STALL, ANA, Way.OWN_DEVICE));
        assertThat(whom(Reminders.due(hall.state(), in(36)))).containsExactly(BEN, CEM);
        var rest = hall.by(BEN, new SuggestCourse(STALL, new Course.Park(hall.now().today().plusDays(90), CEM), text("Spring is near")));
        assertThat(Reminders.due(rest.state(), in(36))).extracting(Notice::cause).anyMatch(cause -> cause.startsWith("course/"));
    }

    @Test
    void whoeverWritesIsRemindedADayBefore() {
        var hall = River.foundedBy(3).by(CEM, new BeginTogether(RIVER, CEM, null, null, text("A warm hall")),
            new NameNeed(STALL, text("We want to meet in the warm"))).by(ANA, new SayReady(STALL, ANA, Way.OWN_DEVICE))
            .by(BEN, new SayReady(STALL, BEN, Way.OWN_DEVICE)).by(CEM, new SayReady(STALL, CEM, Way.OWN_DEVICE));
        var due = hall.now().today().plusDays(3);
        var written = hall.by(CEM, new ChooseWriters(STALL, List.of(BEN), due, List.of()));
        var eve = due.atStartOfDay(River.ZONE).toInstant();
        assertThat(Reminders.due(written.state(), eve.minusMillis(1))).isEmpty();
        assertThat(whom(Reminders.due(written.state(), eve))).containsExactly(BEN);
    }

    @Test
    void whatWasAnsweredMeanwhileIsNotTrueAnyMore() {
        var notices = Reminders.due(asked().state(), HALF);
        var answered = asked().by(ANA, new Consent(STALL, 1, ANA, Way.OWN_DEVICE)).state();
        assertThat(whom(notices.stream().filter(notice -> Still.isSo(notice, answered, HALF)).toList()))
            .containsExactly(BEN, CEM);
    }

    private static Given asked() {
        return River.foundedBy(3).by(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("A stall")), true),
            new OpenRound(STALL, 1, List.of()));
    }

    private static Given planned() {
        return River.foundedBy(3).by(ANA, new PlanMeeting(RIVER, in(48), 90, text("kitchen")));
    }

    private static Instant in(int hours) {
        return EVENING.plus(Duration.ofHours(hours));
    }

    private static List<MemberId> whom(List<Notice> notices) {
        return notices.stream().map(Notice::member).toList();
    }
}
