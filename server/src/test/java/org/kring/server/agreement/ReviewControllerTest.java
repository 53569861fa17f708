package org.kring.server.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementCommand.DeclareClash;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.Stage;
import org.kring.server.ProgramClock;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

class ReviewControllerTest extends InTheKitchen {
    private static final AgreementId LETTERS = new AgreementId(1);

    @BeforeEach
    void lettersAreAgreedOn() {
        agreed(1, "Letters are answered within a week");
    }

    private void agreed(int proposal, String what) {
        var content = new Content(Text.NONE, text(what), Text.NONE, text("no letter waits"), GRETE, null,
            today().plusDays(1), Effect.PLAIN);
        kitchen.does(GRETE, new Begin(RIVER, GRETE, null, null, content, true));
        kitchen.does(GRETE, new OpenRound(new ProposalId(proposal), 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(new ProposalId(proposal), 1, member, Way.OWN_DEVICE)));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    private Answer review(MemberId who) {
        return kitchen.deviceOf(who).opens(kitchen.at("/agreements/1/review"));
    }

    private Agreement letters() {
        return kitchen.state().agreements().find(LETTERS).orElseThrow();
    }

    private Proposal proposal(int number) {
        return kitchen.state().proposals().find(new ProposalId(number)).orElseThrow();
    }

    @Test
    void whatWaitsShowsItsMeasureAndAsksWhatWeSaw() {
        var page = review(BEN);
        assertThat(page.first("h1").text()).isEqualTo("Time to look again");
        assertThat(page.first("#measure").text()).contains("no letter waits");
        var noted = page.send("#seen", "text", "1 of 9 waited longer, in August");
        assertThat(noted.status()).isEqualTo(303);
        assertThat(noted.follow().first("#seen").text()).contains("1 of 9 waited longer", "Ben, ");
        assertThat(noted.follow().texts("#road li")).anyMatch(stop -> stop.contains("Ben told what we saw"));
        assertThat(review(BEN).send("#seen", "text", "").first("#seen-text-wrong").text()).isNotBlank();
    }

    @Test
    void everyoneIsAskedToKeepItAsItIs() {
        var asked = review(BEN).send("#keep", "until", today().plusMonths(6).toString());
        assertThat(asked.leadsTo()).isEqualTo(kitchen.at("/proposals/2"));
        assertThat(proposal(2).stage()).isEqualTo(Stage.CONSENT_ROUND);
        assertThat(proposal(2).content().effect()).isEqualTo(new Effect.Renew(LETTERS, today().plusMonths(6)));
        NINE.forEach(member -> kitchen.does(member, new Consent(new ProposalId(2), 1, member, Way.OWN_DEVICE)));
        assertThat(letters().lookAgain()).isEqualTo(today().plusMonths(6));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/1")).texts("#road li"))
            .anyMatch(stop -> stop.contains("Kept as it is, to be looked at again on"));
    }

    @Test
    void whoSaidThatTwoDoNotFitHearsWhenOneWasDecidedAboutAndTheWordsStayOnBothRoads() {
        agreed(2, "The office is closed on Mondays");
        kitchen.does(BEN, new DeclareClash(LETTERS, new AgreementId(2), BEN, Way.OWN_DEVICE, text("Nobody opens the box")));
        var other = new Content(Text.NONE, text("Letters are answered within two weeks"), Text.NONE, Text.NONE, GRETE, null, today().plusDays(1),
            new Effect.Replace(LETTERS));
        kitchen.does(GRETE, new Begin(RIVER, GRETE, null, null, other, true));
        var asked = kitchen.deviceOf(ANA).opens(kitchen.at("/proposals/3"));
        assertThat(asked.text()).contains("it takes the place of “Letters are answered within a week”", "The underlined part is new, against the text of",
            "Ben saw that it does not fit with “The office is closed on Mondays”", "Nobody opens the box");
        assertThat(asked.texts("#text ins")).isNotEmpty();
        kitchen.does(GRETE, new OpenRound(new ProposalId(3), 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(new ProposalId(3), 1, member, Way.OWN_DEVICE)));
        var told = kitchen.deviceOf(BEN).opens(kitchen.at(""));
        assertThat(told.first("#ask-clash-1-2").text()).contains("Nobody opens the box", "Do they fit now?");
        assertThat(told.first("#ask-clash-1-2 a").attr("href")).endsWith("/agreements/3/review");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).page().select("#ask-clash-1-2")).isEmpty();
        List.of(1, 2).forEach(n -> assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/" + n)).first("#road").text())
            .contains("Ben said that it does not fit together with", "Nobody opens the box"));
    }

    @Test
    void whatSomebodyKnowsNewWaitsAmongTheTopicsWithItsWordsUntilItIsOnAnAgenda() {
        review(BEN).send("#early", "text", "The post comes twice a week");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/circles/river-commons/topics")).first("#look-1").text())
            .contains("Letters are answered within a week", "The post comes twice a week");
    }

    @Test
    void aDayThatIsNoneOrHasPassedComesBack() {
        assertThat(review(BEN).send("#keep", "until", "").first("#keep-until-wrong").text()).isNotBlank();
        assertThat(review(BEN).send("#keep", "until", today().toString()).status()).isEqualTo(422);
    }

    @Test
    void everyoneIsAskedToLetItEnd_andMeanwhileThePageSaysWhatIsWorkedOn() {
        assertThat(review(BEN).send("#end", "text", "Nobody writes letters any more").status()).isEqualTo(303);
        assertThat(proposal(2).content().effect()).isEqualTo(new Effect.End(LETTERS));
        assertThat(proposal(2).content().why()).isEqualTo(text("Nobody writes letters any more"));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/1")).first("#waits").text())
            .contains("This is being worked on");
        assertThat(review(BEN).page().select("#choices")).isEmpty();
    }

    @Test
    void thatSomethingEndsIsSaidWhereverItIsAsked() {
        review(BEN).send("#end", "text", "Nobody writes letters any more");
        var page = kitchen.deviceOf(ANA).opens(kitchen.at("/proposals/2"));
        assertThat(page.first("h1").text()).isEqualTo("This ends: Letters are answered within a week");
        assertThat(page.first("#question .question").text())
            .isEqualTo("Do you see a reason against ending this: “Letters are answered within a week”?");
        assertThat(page.texts("h2.label")).contains("What would end").doesNotContain("Text 1");
        assertThat(page.text()).contains("This ends: Letters are answered within a week. Do you see a reason against ending this");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).text()).contains("This ends: Letters");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/history")).text()).contains("This ends: Letters");
    }

    @Test
    void keepingSomethingIsAskedAsKeepingIt() {
        review(BEN).send("#keep", "until", today().plusMonths(6).toString());
        var page = kitchen.deviceOf(ANA).opens(kitchen.at("/proposals/2"));
        assertThat(page.first("h1").text()).isEqualTo("This stays: Letters are answered within a week");
        assertThat(page.first("#question .question").text()).startsWith("Do you see a reason against keeping this until ");
    }

    @Test
    void theCirclesPageShowsWhatWaitsToBeLookedAt() {
        var page = kitchen.deviceOf(ANA).opens(kitchen.at("/circles/" + kitchen.state().root().slug()));
        assertThat(page.first("#looks").text()).contains("Letters are answered within a week", "time to look again");
    }

    @Test
    void whoeverMindsItFindsItOnToday() {
        var ask = kitchen.deviceOf(GRETE).opens(kitchen.at("")).first("#ask-agreement-1");
        assertThat(ask.text()).contains("Letters are answered within a week", "you mind it");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("")).text()).doesNotContain("you mind it");
    }

    @Test
    void whoeverKnowsSomethingNewAsksTheCircleToLook() {
        kitchen.does(BEN, new Welcome());
        var asked = review(new MemberId(10)).send("#early", "text", "There is a new law");
        assertThat(asked.follow().first("#waits").text()).contains("There is a new law");
        assertThat(letters().askedEarly()).isPresent();
        assertThat(review(BEN).page().select("#early")).isEmpty();
    }

    @Test
    void twoThatDoNotFitShowItOnBoth() {
        agreed(2, "The office is closed on Mondays");
        var said = review(BEN).send("#clash", "other", "2", "text", "On Mondays nobody opens the box");
        assertThat(said.follow().first("#clashes").text()).contains("The office is closed on Mondays", "nobody opens the box");
        var other = kitchen.deviceOf(BEN).opens(kitchen.at("/agreements/2"));
        assertThat(other.first("#clashes").text()).contains("Letters are answered within a week");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/2")).page().select("#clashes button")).isEmpty();
        assertThat(other.send("#fit-1").follow().page().select("#clashes")).isEmpty();
        assertThat(review(BEN).send("#clash", "other", "", "text", "x").first("#clash-other-wrong").text()).isNotBlank();
    }

    @Test
    void itIsPutOnTheAgendaOfTheNextMeetingOnce() {
        var soon = kitchen.site().part(ProgramClock.class).instant().plus(Duration.ofHours(1));
        kitchen.does(ANA, new PlanMeeting(RIVER, soon, 120, Text.NONE));
        assertThat(review(BEN).send("#agenda").status()).isEqualTo(303);
        assertThat(kitchen.state().meetings().find(new MeetingId(1)).orElseThrow().agenda().has(LETTERS)).isTrue();
        assertThat(review(BEN).page().select("#agenda")).isEmpty();
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/agreements/1")).first("#waits").text()).contains("It comes up");
    }

    @Test
    void whatWasDecidedOnceOrIsNotThereIsNotLookedAtAgain() {
        kitchen.does(BEN, new DecideOnce(RIVER, null, text("Grete buys a kettle"), NINE));
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/agreements/2/review")).status()).isEqualTo(404);
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/agreements/9/review")).status()).isEqualTo(404);
    }
}
