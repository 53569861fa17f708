package org.kring.server.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.report.ReportCommand.HandOnReport;
import org.kring.core.report.ReportCommand.WriteReport;
import org.kring.core.world.Inverted;
import org.kring.core.world.Told;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** A circle's lines for the hub, as the circle, its two, and the others see them. */
class ReportControllerTest extends InTheKitchen {
    private static final String LINES = "/reports/magazine";
    private static final String HUB = "/circles/river-commons";

    @BeforeEach
    void theyHaveFoundTheirCircles() {
        kitchen.does(ANA, Inverted.begin(RIVER, ANA, Inverted.changes(LocalDate.now().plusMonths(6))));
        kitchen.does(ANA, new OpenRound(new ProposalId(1), 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(new ProposalId(1), 1, member, Way.OWN_DEVICE)));
    }

    @Test
    void theDelegateFindsWhatTheCircleIsForAndWritesHowItGoes() {
        var page = kitchen.deviceOf(ANA).opens(kitchen.at(LINES));
        assertThat(page.first("#report-aim-1").val()).isEqualTo("Publishing a magazine four times a year");
        assertThat(page.text()).contains("Our lines for River Commons", "Nothing since the last time.");
        var after = write(page).follow();
        assertThat(after.first("#report-1").text()).contains("winter issue", "on course", "one person who draws", "full");
        assertThat(after.first("#seen").text()).contains("Only Magazine sees this so far.");
        assertThat(after.first("#hand-on button").text()).isEqualTo("Give it to River Commons");
    }

    @Test
    void theCircleSeesItFirstAndNobodyElse() {
        write(kitchen.deviceOf(ANA).opens(kitchen.at(LINES)));
        var hana = kitchen.deviceOf(HANA).opens(kitchen.at(LINES));
        assertThat(hana.text()).contains("one person who draws", "Ana writes this.");
        assertThat(hana.page().select("#report, #hand-on, #line")).isEmpty();
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at(LINES)).text()).doesNotContain("one person who draws")
            .contains("Nothing written yet.");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at(HUB)).first("#do").text()).contains("0 of 4 wrote");
        assertThat(kitchen.deviceOf(HANA).opens(kitchen.at("/circles/magazine")).first("#lines").text())
            .contains("only we see it so far");
    }

    @Test
    void onTheTableOfAnotherCircleItIsNotShownEither() {
        write(kitchen.deviceOf(ANA).opens(kitchen.at(LINES)));
        var meeting = kitchen.state().meetings().next();
        kitchen.does(BEN, new PlanMeeting(RIVER, Instant.now(), 60, Text.NONE));
        kitchen.does(BEN, new OpenMeeting(meeting, BEN, CEM, List.of(BEN, CEM)));
        var table = kitchen.table(meeting).opens(kitchen.at(LINES));
        assertThat(table.text()).contains("Nothing written yet.").doesNotContain("one person who draws");
        assertThat(table.page().select("#report, #hand-on, #line, #help")).isEmpty();
    }

    @Test
    void handedOnTheHubHasIt() {
        write(kitchen.deviceOf(ANA).opens(kitchen.at(LINES)));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at(LINES)).send("#hand-on").status()).isEqualTo(303);
        var hub = kitchen.deviceOf(BEN).opens(kitchen.at(HUB));
        assertThat(hub.first("#do").text()).contains("Magazine", "on course", "asks for help: one person who draws", "1 of 4");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at(HUB + "/reports")).first("#of-magazine").text())
            .contains("cover; texts in by 12 Dec", "Mood", "busy");
        assertThat(hub.first("#inside").text()).contains("Magazine", "Cem and Ana");
    }

    @Test
    void theLeaderAddsALine() {
        write(kitchen.deviceOf(ANA).opens(kitchen.at(LINES)));
        var cem = kitchen.deviceOf(CEM).opens(kitchen.at(LINES));
        assertThat(cem.send("#line", "text", "We meet twice in December").follow().text())
            .contains("Cem: We meet twice in December");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at(LINES)).send("#line", "text", " ").status()).isEqualTo(422);
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndAllTypedIsKept() {
        var page = kitchen.deviceOf(ANA).opens(kitchen.at(LINES));
        var back = page.send("#report", "aim-1", "winter issue", "weeks", "cover", "capacity", "FULL");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#report-going-1-wrong").text()).contains("How does it go with this: winter issue");
        assertThat(back.first("#report-weeks").val()).isEqualTo("cover");
        var long280 = page.send("#report", "aim-1", "winter issue", "going-1", "STUCK", "capacity", "FULL", "need", "x".repeat(300));
        assertThat(long280.first("#report-need-wrong").text()).contains("280");
    }

    @Test
    void anotherCircleOffersHelpAndTheOneThatAskedFindsIt() {
        kitchen.does(EMIL, new WriteReport(LEGAL, EMIL, Told.legal()));
        kitchen.does(EMIL, new HandOnReport(LEGAL, 1));
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/reports/legal-research"));
        assertThat(page.send("#help", "text", "Grete, two evenings").status()).isEqualTo(303);
        var hub = kitchen.deviceOf(ANA).opens(kitchen.at(HUB)).first("#do").text();
        assertThat(hub).contains("stuck", "Support could lend someone");
        assertThat(kitchen.deviceOf(EMIL).opens(kitchen.at("/circles/legal-research")).text()).contains("Grete, two evenings");
        assertThat(kitchen.deviceOf(EMIL).opens(kitchen.at("")).first("#waits").text())
            .contains("Ben offers Legal research help with: two people for a lease");
        assertThat(kitchen.state().reports().shown(MAGAZINE)).isEmpty();
    }

    @Test
    void aCircleThatSlowsDownSeesItFirst() {
        var hub = Inverted.since(Instant.now().minus(Duration.ofDays(75)), LocalDate.now().plusMonths(6));
        kitchen = kitchen.after(Inverted.met(hub, MAGAZINE));
        assertThat(kitchen.deviceOf(HANA).opens(kitchen.at("/circles/magazine")).first("#pace").text()).contains("standing still",
            "no meeting for two months");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/circles/magazine")).page().select("#pace")).isEmpty();
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at(HUB)).first("#do").text()).contains("standing still");
        kitchen = kitchen.after(Inverted.met(Inverted.since(Instant.now().minus(Duration.ofDays(63)), LocalDate.now().plusMonths(6)),
            MAGAZINE));
        assertThat(kitchen.deviceOf(HANA).opens(kitchen.at("/circles/magazine")).page().select("#pace")).isNotEmpty();
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at(HUB)).first("#do").text()).doesNotContain("standing still");
    }

    @Test
    void theHubSaysWhenItLooksAtItsDirectionAndWhoWasMissed() {
        var hub = Inverted.met(Inverted.since(Instant.now().minus(Duration.ofDays(9)), LocalDate.now().plusMonths(6)), RIVER);
        kitchen = kitchen.after(hub);
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at(HUB)).first("#direction").text()).startsWith("Our direction: next look");
    }

    @Test
    void theHubItselfHasNobodyToTell() {
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/reports/river-commons")).text())
            .contains("There is no wider circle that reads this.");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/reports/nowhere")).status()).isEqualTo(404);
    }

    private static Answer write(Answer page) {
        return page.send("#report", "aim-1", "winter issue", "going-1", "ON_COURSE", "weeks", "cover; texts in by 12 Dec", "need",
            "one person who draws", "capacity", "FULL", "mood", "busy");
    }
}
