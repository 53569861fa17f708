package org.kring.server.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.Role;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.people.PeopleCommand.TakeLeave;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.report.ReportCommand.WriteReport;
import org.kring.core.step.StepCommand.TakeStep;
import org.kring.core.world.Inverted;
import org.kring.core.world.Told;
import org.kring.server.ProgramClock;
import org.kring.server.account.InTheKitchen;

class TodayControllerTest extends InTheKitchen {
    @Test
    void nothingWaitsAtFirst() {
        var today = kitchen.deviceOf(ANA).opens(kitchen.at(""));
        assertThat(today.first("#waits .empty").text()).isEqualTo("Nothing waits for you.");
        assertThat(today.texts("#place a")).contains("River Commons");
    }

    @Test
    void aMeetingThatNobodyOpenedIsNotSaidToComeUp() {
        kitchen.does(ANA, new PlanMeeting(RIVER, Instant.now().plusSeconds(60), 30, text("the hall")));
        var clock = kitchen.site().part(ProgramClock.class);
        clock.move(Duration.ofDays(2));
        try {
            assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).first("#coming").text()).contains("nobody opened it");
            assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/circles/river-commons")).text()).contains("nobody opened it");
            assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/meetings/1")).first("#missed").text()).contains("choose another day");
        } finally {
            clock.move(Duration.ofDays(-2));
        }
    }

    @Test
    void whoeverIsOnLeaveReadsUntilWhen() {
        kitchen.does(ANA, new TakeLeave(ANA, LocalDate.now().plusDays(9)));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).first("#ask-away").text()).contains("You are on leave until", "I am back");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("")).page().select("#ask-away")).isEmpty();
    }

    @Test
    void whoeverWritesTheLinesForTheHubFindsThemBesideItsMeeting() {
        kitchen = kitchen.after(Inverted.since(Instant.now().minus(Duration.ofDays(3)), LocalDate.now().plusMonths(6)));
        kitchen.does(ANA, new PlanMeeting(RIVER, Instant.now().plus(Duration.ofDays(1)), 90, text("barn")));
        var today = kitchen.deviceOf(ANA).opens(kitchen.at(""));
        assertThat(today.first("#lines-magazine a").attr("href")).endsWith("/reports/magazine");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("")).page().select("[id^=lines-]")).isEmpty();
        kitchen.does(ANA, new WriteReport(Inverted.MAGAZINE, ANA, Told.magazine()));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).first("#lines-magazine").text()).contains("hand them on");
    }

    @Test
    void whatTheHubSaidComesToThoseWhoDoNotSitThere() {
        var hub = Inverted.since(Instant.now().minus(Duration.ofDays(3)), LocalDate.now().plusMonths(6));
        kitchen = kitchen.after(Inverted.met(hub.later(Duration.ofDays(1)), RIVER));
        assertThat(kitchen.deviceOf(HANA).opens(kitchen.at("")).first(".wider").text()).contains("From River Commons", "met on");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).page().select(".wider")).isEmpty();
    }

    @Test
    void whoCarriesALotIsAskedAlone() {
        var until = LocalDate.now().plusMonths(6);
        var many = Inverted.since(Instant.now().minus(Duration.ofDays(3)), until);
        for (var circle : List.of(Inverted.MAGAZINE, Inverted.LEGAL)) {
            var meeting = many.state().meetings().next();
            var there = List.copyOf(many.state().circles().find(circle).orElseThrow().members());
            many = Inverted.together(many, circle)
                .by(there.getFirst(), new NameForRole(circle, Role.FACILITATOR, EMIL, until, meeting, there));
        }
        kitchen = kitchen.after(many);
        assertThat(kitchen.deviceOf(EMIL).opens(kitchen.at("")).first("#carries-a-lot").text()).contains("one role to pass on");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).page().select("#carries-a-lot")).isEmpty();
    }

    @Test
    void theNextMeetingIsNamedWhereNothingWaits() {
        kitchen.does(ANA, new PlanMeeting(RIVER, Instant.now().plus(Duration.ofDays(9)), 90, text("kitchen")));
        var today = kitchen.deviceOf(ANA).opens(kitchen.at(""));
        assertThat(today.first("#waits .empty").text()).startsWith("Nothing waits for you. River Commons meets ");
        assertThat(today.first("#meeting-1").text()).contains("90 min", "kitchen");
    }

    @Test
    void aMeetingWhoseTimeHasComeIsOneStepAway() {
        kitchen.does(ANA, new PlanMeeting(RIVER, Instant.now(), 80, text("")));
        var today = kitchen.deviceOf(ANA).opens(kitchen.at(""));
        assertThat(today.first("#waits .empty").text()).isEqualTo("It is time for the meeting of River Commons. To the meeting");
        assertThat(today.first("#waits .empty a").attr("href")).isEqualTo(kitchen.at("/meetings/1"));
    }

    @Test
    void aMeetingThatIsOpenIsSaidWhereNothingElseWaits() {
        kitchen.does(ANA, new PlanMeeting(RIVER, Instant.now(), 80, text("")));
        kitchen.does(ANA, new OpenMeeting(MEETING, BEN, CEM, List.of(BEN, CEM)));
        var today = kitchen.deviceOf(ANA).opens(kitchen.at(""));
        assertThat(today.first("#waits .empty").text()).isEqualTo("The meeting of River Commons is open. To the meeting");
        assertThat(today.first("#strip a").text()).isEqualTo("Join");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("")).first("#strip a").text()).isEqualTo("To the meeting");
    }

    @Test
    void whatWasWrittenDownForSomebodyIsAskedBack() {
        kitchen.does(ANA, new PlanMeeting(RIVER, Instant.now(), 80, text("")));
        kitchen.does(ANA, new OpenMeeting(MEETING, BEN, CEM, NINE));
        kitchen.does(BEN, new StartItem(MEETING, 2));
        kitchen.does(BEN, new BeginDecision(MEETING, 2, null, Content.of(text("Tea and biscuits")), true));
        kitchen.does(BEN, new OthersConsent(new ProposalId(1), 1));
        var today = kitchen.deviceOf(ANA).opens(kitchen.at(""));
        assertThat(today.first("#ask-proposal-1").text()).contains("Ben wrote down for you: no reason against");
    }

    @Test
    void anAnswerThatIsOwedStandsFirstUntilItIsGiven() {
        var stall = Content.of(text("A stall at the Saturday market"));
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, stall, true));
        kitchen.does(CEM, new OpenRound(new ProposalId(1), 1, List.of()));
        var today = kitchen.deviceOf(ANA).opens(kitchen.at(""));
        assertThat(today.first("#ask-proposal-1 h3").text()).isEqualTo("A stall at the Saturday market");
        assertThat(today.first("#ask-proposal-1 p").text()).startsWith("your answer · until ").endsWith("1 minute to read");
        assertThat(today.first("#ask-proposal-1 a.main").attr("href")).isEqualTo(kitchen.at("/proposals/1"));
        kitchen.does(ANA, new Consent(new ProposalId(1), 1, ANA, Way.OWN_DEVICE));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).page().select(".ask")).isEmpty();
    }

    @Test
    void allThatIsOwedIsAskedFor() {
        kitchen.does(CEM, new BeginTogether(RIVER, CEM, null, null, text("A warm hall")));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).first("#ask-proposal-1 p").text()).startsWith("what do you see? · until ");
        kitchen.does(CEM, new NameNeed(new ProposalId(1), text("We want to meet in the warm")));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).first("#ask-proposal-1 p").text()).startsWith("can we go on");
        kitchen.does(BEN, new SuggestCourse(new ProposalId(1), new Course.Park(LocalDate.now().plusDays(90), CEM), text("It is spring already")));
        var today = kitchen.deviceOf(ANA).opens(kitchen.at(""));
        assertThat(today.first("#ask-proposal-1 p").text()).startsWith("somebody suggests how to go on");
        assertThat(today.page().select(".ask")).as("one matter, one card").hasSize(1);
        assertThat(today.first("#ask-proposal-1 .also").text()).startsWith("Also: can we go on");
    }

    @Test
    void aDraftWaitsForItsAuthorAlone() {
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("Two colours instead of four")), false));
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("")).texts(".ask h3")).containsExactly("Two colours instead of four");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).text()).doesNotContain("Two colours");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/circles/river-commons")).text()).doesNotContain("Two colours");
    }

    @Test
    void whoWasNotThereHasTheText() {
        kitchen.does(BEN, new DecideOnce(RIVER, null, text("Soup on Mondays"), NINE.stream().filter(one -> !one.equals(ANA)).toList()));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).first(".ask").text()).contains("Soup on Mondays", "You have the text");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("")).page().select(".ask")).isEmpty();
    }

    @Test
    void aStepIsDoneWithOneTap() {
        takes(CEM, "Ask the printer", 3);
        var done = kitchen.deviceOf(CEM).opens(kitchen.at("")).send("#done-1");
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.follow().page().select(".step")).isEmpty();
    }

    @Test
    void aStepIsPutOffByAWeekOrToADay() {
        takes(CEM, "Ask the printer", 3);
        kitchen.deviceOf(CEM).opens(kitchen.at("")).send("#later-1", "day", LocalDate.now().plusDays(10).toString());
        assertThat(kitchen.state().steps().openOf(CEM)).extracting(step -> step.due()).containsExactly(LocalDate.now().plusDays(10));
        kitchen.deviceOf(CEM).opens(kitchen.at("")).send("#later-1", "on", LocalDate.now().plusDays(20).toString());
        assertThat(kitchen.state().steps().openOf(CEM)).extracting(step -> step.due()).containsExactly(LocalDate.now().plusDays(20));
    }

    @Test
    void aDayThatIsMissingOrPastIsAskedForBesideTheField() {
        takes(CEM, "Ask the printer", 3);
        var missing = kitchen.deviceOf(CEM).opens(kitchen.at("")).send("#later-1");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.first("#later-1-on-wrong").text()).isEqualTo("Until when? A day is missing.");
        var past = kitchen.deviceOf(CEM).opens(kitchen.at("")).send("#later-1", "on", "2001-02-03");
        assertThat(past.first("#later-1-on-wrong").text()).contains("day is past");
    }

    @Test
    void nobodyEndsTheStepOfAnother() {
        takes(CEM, "Ask the printer", 3);
        var steps = kitchen.deviceOf(ANA).opens(kitchen.at("/steps"));
        assertThat(steps.text()).contains("Ask the printer");
        assertThat(steps.page().select("#done-1, #drop-1, #later-1")).isEmpty();
    }

    @Test
    void aStepIsDroppedWithoutAQuestion() {
        takes(CEM, "Ask the printer", 3);
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("/steps")).send("#drop-1").leadsTo()).isEqualTo(kitchen.at("/steps"));
        assertThat(kitchen.state().steps().openOf(CEM)).isEmpty();
    }

    @Test
    void whatOthersDidSinceIsToldInOneLineEach() {
        kitchen.does(BEN, new RaiseTopic(RIVER, BEN, Wish.TALK, text("The lantern is dark")));
        kitchen.does(ANA, new DecideOnce(RIVER, null, text("Soup on Mondays"), NINE));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).texts("#news a"))
            .containsExactly("River Commons decided: Soup on Mondays", "Ben raised: The lantern is dark");
    }

    @Test
    void aPageViewWritesNothing() {
        var before = kitchen.state();
        var ana = kitchen.deviceOf(ANA);
        List.of("", "/raise", "/circles", "/steps").forEach(page -> ana.opens(kitchen.at(page)));
        assertThat(kitchen.state()).isSameAs(before);
    }

    @Test
    void theTablesDeviceSeesItsMeeting() {
        kitchen.does(ANA, new PlanMeeting(RIVER, Instant.now().plusSeconds(60), 80, text("kitchen")));
        kitchen.does(ANA, new OpenMeeting(MEETING, BEN, CEM, NINE));
        var table = kitchen.table(MEETING);
        assertThat(table.opens(kitchen.at("")).leadsTo()).isEqualTo(kitchen.at("/meetings/1"));
        assertThat(table.opens(kitchen.at("/meetings/1")).first("#guide .say").text()).isNotBlank();
        assertThat(table.opens(kitchen.at("/me")).status()).isEqualTo(404);
    }

    private void takes(MemberId who, String what, int days) {
        kitchen.does(who, new TakeStep(RIVER, text(what), who, LocalDate.now().plusDays(days), null, null, Way.OWN_DEVICE));
    }
}
