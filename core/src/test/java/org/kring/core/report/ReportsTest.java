package org.kring.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.decided;
import static org.kring.core.world.Inverted.met;
import static org.kring.core.world.Inverted.together;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;
import static org.kring.core.world.Told.magazine;
import static org.kring.core.world.Told.reports;
import static org.kring.core.world.Told.told;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.circle.CircleCommand.GiveUpRole;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.circle.Role;
import org.kring.core.people.PeopleCommand.TakeLeave;
import org.kring.core.report.ReportCommand.AddToReport;
import org.kring.core.report.ReportCommand.HandOnReport;
import org.kring.core.report.ReportCommand.WriteReport;
import org.kring.core.report.ReportEvent.ReportAdded;
import org.kring.core.report.ReportEvent.ReportHandedOn;
import org.kring.core.report.ReportEvent.ReportWritten;
import org.kring.core.world.Asked;
import org.kring.core.world.Given;

/** A circle's lines for the hub: the delegate writes, the leader adds, the circle sees them first (method.md section 9). */
class ReportsTest {
    private static final WriteReport WRITE = new WriteReport(MAGAZINE, ANA, magazine());
    private static final AddToReport ADD = new AddToReport(MAGAZINE, 1, CEM, text("We meet twice in December"));
    private final Given hub = decided();
    private final Given written = hub.by(ANA, WRITE);
    private final Given handedOn = written.by(ANA, new HandOnReport(MAGAZINE, 1));

    @Test
    void theDelegateWritesAndOnlyTheCircleSeesIt() {
        var after = hub.when(ANA, WRITE).then(new ReportWritten(MAGAZINE, 1, ANA, Capacity.FULL, List.of(Going.ON_COURSE),
            List.of(text("winter issue")), text("cover; texts in by 12 Dec"), text("one person who draws"), text("busy"),
            Text.NONE));
        assertThat(reports(after).draft(MAGAZINE)).isPresent();
        assertThat(reports(after).shown(MAGAZINE)).isEmpty();
        assertThat(after.refolded()).isEqualTo(after.state());
    }

    @Test
    void writingAgainChangesWhatIsNotHandedOn() {
        var busy = new WriteReport(MAGAZINE, ANA, lines("spring issue", Going.SLOWER));
        assertThat(reports(written.by(ANA, busy)).of(MAGAZINE)).extracting(report -> report.lines().going())
            .containsExactly(Going.SLOWER);
        assertThat(reports(handedOn.by(ANA, busy)).of(MAGAZINE)).extracting(Report::number).containsExactly(1, 2);
        assertThat(reports(handedOn.by(ANA, busy)).shown(MAGAZINE).orElseThrow().lines()).isEqualTo(magazine());
    }

    @Test
    void theDelegateHandsThemOnAndTheHubHasThem() {
        var after = written.when(ANA, new HandOnReport(MAGAZINE, 1)).then(new ReportHandedOn(MAGAZINE, 1, RIVER));
        assertThat(reports(after).forNext(after.state().meetings(), MAGAZINE, RIVER)).isPresent();
        after.when(ANA, new HandOnReport(MAGAZINE, 1)).thenRefused(ReportRefusal.HANDED_ON_ALREADY);
    }

    @Test
    void whatTheCircleHasNotSeenIsNotHandedOn() {
        hub.when(ANA, new HandOnReport(MAGAZINE, 1)).thenRefused(ReportRefusal.NO_SUCH_REPORT);
        written.when(ANA, new HandOnReport(MAGAZINE, 2)).thenRefused(ReportRefusal.NO_SUCH_REPORT);
    }

    @Test
    void nobodyElseWritesWhileThereIsADelegate() {
        hub.when(CEM, new WriteReport(MAGAZINE, CEM, magazine())).thenRefused(ReportRefusal.SOMEBODY_ELSE_WRITES, ANA);
        written.when(CEM, new HandOnReport(MAGAZINE, 1)).thenRefused(ReportRefusal.SOMEBODY_ELSE_WRITES, ANA);
        hub.when(HANA, WRITE).thenRefused(ReportRefusal.SOMEBODY_ELSE_WRITES, ANA);
        hub.when(BEN, new WriteReport(MAGAZINE, BEN, magazine())).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        hub.when(ANA, new WriteReport(MAGAZINE, CEM, magazine())).thenRefused(ReportRefusal.ONLY_FOR_ONESELF);
    }

    @Test
    void theLeaderWritesWhereTheDelegateIsMissingOrAway() {
        var byCem = new WriteReport(MAGAZINE, CEM, magazine());
        hub.by(ANA, new GiveUpRole(MAGAZINE, Role.DELEGATE)).when(CEM, byCem).accepted();
        hub.by(ANA, new TakeLeave(ANA, hub.now().today().plusDays(20))).when(CEM, byCem).accepted();
    }

    @Test
    void anybodyWritesWhereTheCircleHasNoLink() {
        var alone = hub.by(ANA, new GiveUpRole(MAGAZINE, Role.DELEGATE)).by(CEM, new GiveUpRole(MAGAZINE, Role.LEADER));
        alone.when(HANA, new WriteReport(MAGAZINE, HANA, magazine())).accepted();
        alone.when(BEN, new WriteReport(MAGAZINE, BEN, magazine())).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void theCircleWritesThemTogetherAtItsTable() {
        var meeting = hub.state().meetings().next();
        var there = together(hub, MAGAZINE);
        there.when(new Actor.Table(meeting), WRITE).accepted()
            .when(new Actor.Table(meeting), new HandOnReport(MAGAZINE, 1)).accepted();
    }

    @Test
    void theHubItselfHasNobodyToTell() {
        hub.when(ANA, new WriteReport(RIVER, ANA, magazine())).thenRefused(ReportRefusal.NOBODY_TO_TELL);
    }

    @Test
    void somethingIsSaidAboutOneToFiveAims() {
        write(new Lines(List.of(), Capacity.FULL, Text.NONE, Text.NONE, Text.NONE, Text.NONE)).thenRefused(ReportRefusal.NO_AIM);
        write(new Lines(Collections.nCopies(6, new AimLine(text("winter issue"), Going.STUCK)), Capacity.FULL, Text.NONE,
            Text.NONE, Text.NONE, Text.NONE)).thenRefused(ReportRefusal.TOO_MANY_AIMS, 5);
        write(lines("winter issue", null)).thenRefused(ReportRefusal.GOING_MISSING, text("winter issue"));
        write(lines("", Going.STUCK)).thenRefused(TextRefusal.TEXT_MISSING);
        write(new Lines(magazine().aims(), null, Text.NONE, Text.NONE, Text.NONE, Text.NONE)).thenRefused(ReportRefusal.ROOM_MISSING);
    }

    @Test
    void ourTwoAddALineUntilTheHubMeets() {
        assertThat(reports(written.when(CEM, ADD).then(new ReportAdded(MAGAZINE, 1, CEM, ADD.text()))).latest(MAGAZINE)
            .orElseThrow().added()).hasSize(1);
        handedOn.when(CEM, ADD).accepted();
        handedOn.when(HANA, new AddToReport(MAGAZINE, 1, HANA, ADD.text())).thenRefused(ReportRefusal.ONLY_OUR_TWO);
        handedOn.when(CEM, new AddToReport(MAGAZINE, 1, CEM, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        hub.when(CEM, ADD).thenRefused(ReportRefusal.NO_SUCH_REPORT);
        together(handedOn, RIVER).when(CEM, ADD).thenRefused(ReportRefusal.WIDER_CIRCLE_HAS_IT);
        met(handedOn, RIVER).later(Duration.ofMinutes(1)).when(CEM, ADD).thenRefused(ReportRefusal.WIDER_CIRCLE_HAS_IT);
    }

    @Test
    void afterTheHubHasMetItWaitsForTheNextLines() {
        var after = met(handedOn.later(Duration.ofMinutes(5)), RIVER).later(Duration.ofMinutes(1));
        assertThat(reports(after).forNext(after.state().meetings(), MAGAZINE, RIVER)).isEmpty();
        var next = told(after, MAGAZINE, ANA, magazine());
        assertThat(reports(next).forNext(next.state().meetings(), MAGAZINE, RIVER)).isPresent();
    }

    @Test
    void decidedSinceBeginsWhereTheHubMetLast() {
        var first = met(handedOn, RIVER);
        var closed = first.at();
        var next = told(first.later(Duration.ofDays(1)), MAGAZINE, ANA, magazine());
        var shown = reports(next).shown(MAGAZINE).orElseThrow();
        assertThat(Reports.since(next.state().meetings(), RIVER, shown)).isEqualTo(closed);
        assertThat(Reports.since(handedOn.state().meetings(), RIVER, null)).isEqualTo(Instant.MIN);
    }

    @Test
    void onTheWholeItGoesAsWithTheAimThatNeedsHelpMost() {
        assertThat(new Lines(List.of(new AimLine(text("a"), Going.ON_COURSE), new AimLine(text("b"), Going.STUCK),
            new AimLine(text("c"), Going.RESTING)), Capacity.ROOM, Text.NONE, Text.NONE, Text.NONE, Text.NONE).going())
            .isEqualTo(Going.STUCK);
        assertThat(lines("a", Going.RESTING).going()).isEqualTo(Going.RESTING);
    }

    private Asked write(Lines lines) {
        return hub.when(ANA, new WriteReport(MAGAZINE, ANA, lines));
    }

    private static Lines lines(String aim, Going going) {
        return new Lines(List.of(new AimLine(text(aim), going)), Capacity.FULL, Text.NONE, Text.NONE, Text.NONE, Text.NONE);
    }
}
