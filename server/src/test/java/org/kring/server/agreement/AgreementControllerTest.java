package org.kring.server.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.ProposalId;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.consent.Clauses;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.server.account.InTheKitchen;

class AgreementControllerTest extends InTheKitchen {
    @BeforeEach
    void lettersAreAgreedOn() {
        kitchen.does(BEN, new RaiseTopic(RIVER, BEN, Wish.TALK, text("Letters lie around")));
        var letters = new Content(text("Letters are answered within a week"), text("Whoever opens the box **answers**."),
            text("People stopped writing to us."), text("no letter waits"), GRETE, null, LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(1), Effect.PLAIN);
        kitchen.does(GRETE, new Begin(RIVER, GRETE, null, new TopicId(1), letters, true));
        kitchen.does(GRETE, new OpenRound(new ProposalId(1), 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(new ProposalId(1), 1, member, Way.OWN_DEVICE)));
    }

    @Test
    void anAgreementSaysWhatHoldsWhoMindsItAndHowEverybodyWasHeard() {
        var page = kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/1"));
        assertThat(page.first("h1").text()).isEqualTo("Letters are answered within a week");
        assertThat(page.first(".lead").text()).startsWith("Holds since ");
        assertThat(page.first(".text strong").text()).isEqualTo("answers");
        assertThat(page.first("#facts").text()).contains("Grete", "no letter waits", "Look at it again");
        assertThat(page.first("#heard").text()).contains("Ana, Ben", "on their own device");
        assertThat(page.first("#live").attr("src")).contains("on=agreement-1");
    }

    @Test
    void itsRoadBeginsWhereItWasRaised() {
        var page = kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/1"));
        assertThat(page.texts("#road li")).hasSize(3).satisfiesExactly(
            raised -> assertThat(raised).contains("Ben raised it", "Letters lie around"),
            begun -> assertThat(begun).contains("Grete made a proposal, text 1"),
            decided -> assertThat(decided).contains("Decided: nobody saw a reason against"));
    }

    @Test
    void somethingToWatchIsNotedAndChangesNothing() {
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/agreements/1"));
        var noted = page.send("#watch", "text", "the box is emptied on Tuesdays");
        assertThat(noted.status()).isEqualTo(303);
        assertThat(noted.follow().first("#watched").text()).contains("the box is emptied on Tuesdays", "Ben, ");
        assertThat(page.send("#watch", "text", "", "once", "another-form").first("#watch-text-wrong").text()).isNotBlank();
    }

    @Test
    void whatDoesNotFitAnyMoreBecomesAProposalInItsPlace() {
        var ana = kitchen.deviceOf(ANA);
        var review = ana.opens(kitchen.at("/agreements/1")).first("#waits a.button").attr("href");
        var begin = ana.opens(review).first("#choices p a").attr("href");
        var form = ana.opens(begin);
        assertThat(form.first("textarea[name=text]").text()).isEqualTo("Whoever opens the box **answers**.");
        form.send("#begin", "text", "Grete answers all letters.", "as", "shown");
        assertThat(kitchen.state().proposals().find(new ProposalId(2)).orElseThrow().content().effect())
            .isEqualTo(new Effect.Replace(kitchen.state().agreements().all().getFirst().id()));
    }

    @Test
    void anAgreementThatNobodyMindsIsMindedWithOneTap() {
        kitchen.does(GRETE, new LeaveCircle(RIVER, GRETE));
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/agreements/1"));
        assertThat(page.first("#facts").text()).contains("nobody at the moment");
        assertThat(page.send("#mind").follow().first("#facts").text()).contains("Minds it Ben");
    }

    @Test
    void whoWasNotThereGivesAReasonAgainstADecisionAndItBecomesAProposal() {
        kitchen.does(BEN, new DecideOnce(RIVER, null, text("Grete buys a kettle"), NINE.stream().filter(one -> !one.equals(ANA)).toList()));
        var page = kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/2"));
        assertThat(page.first(".lead").text()).startsWith("Decided once, ");
        assertThat(page.texts("#heard small")).contains("has the text and can still give a reason");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/agreements/2")).first("#window").text())
            .startsWith("It was written down that you see no reason against. If that was not right");
        var given = page.send("#object", "text", "We have three kettles");
        assertThat(given.leadsTo()).isEqualTo(kitchen.at("/proposals/2"));
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/agreements/2")).first(".lead").text()).startsWith("Looked at again");
    }

    @Test
    void theRegisterHasThreeLists() {
        kitchen.does(BEN, new DecideOnce(RIVER, null, text("Grete buys a kettle"), NINE));
        var register = kitchen.deviceOf(ANA).opens(kitchen.at("/agreements"));
        assertThat(register.texts("#list-holds a")).containsExactly("Letters are answered within a week");
        assertThat(register.first("#list-holds small").text()).contains("Grete minds it", "look at it again");
        assertThat(register.texts("#list-once a")).containsExactly("Grete buys a kettle");
        assertThat(register.first("#list-no-longer .empty").text()).startsWith("Nothing here yet. What ended");
    }

    @Test
    void whatIsBeingDecidedStandsOnTopOfTheRegister() {
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements")).page().select("#list-open")).isEmpty();
        kitchen.does(BEN, new Begin(RIVER, BEN, null, null, Content.of(text("We bake our bread")), true));
        kitchen.does(GRETE, new Begin(RIVER, GRETE, null, null, Content.of(text("Nobody sees this yet")), false));
        var register = kitchen.deviceOf(ANA).opens(kitchen.at("/agreements"));
        assertThat(register.texts("#list-open a")).containsExactly("We bake our bread");
        assertThat(register.first("#list-open a").attr("href")).isEqualTo(kitchen.at("/proposals/2"));
    }

    @Test
    void aLongListGoesOnBehindALink() {
        for (int n = 1; n <= 25; n++) {
            kitchen.does(BEN, new DecideOnce(RIVER, null, text("Decision " + n), NINE));
        }
        var ana = kitchen.deviceOf(ANA);
        var register = ana.opens(kitchen.at("/agreements"));
        assertThat(register.texts("#list-once .rows a")).hasSize(20).startsWith("Decision 25");
        var older = ana.opens(register.first("#list-once p a").attr("href"));
        assertThat(older.texts("#list-once .rows a")).containsExactly("Decision 5", "Decision 4", "Decision 3", "Decision 2",
            "Decision 1");
    }

    @Test
    void oneSearchFindsWhatWasAgreedAndRaised() {
        var found = kitchen.deviceOf(ANA).opens(kitchen.at("/agreements?q=letter"));
        assertThat(found.texts("#list-holds a")).containsExactly("Letters are answered within a week");
        assertThat(found.texts("#list-topics a")).containsExactly("Letters lie around");
        assertThat(found.page().select("#list-once")).isEmpty();
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements?q=zeppelin")).text()).contains("Nothing holds these words.");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements?q=%22%3Cscript%3E*%3A")).status()).isEqualTo(200);
    }

    @Test
    void theRegisterIsReadAsItWasOnAnyDay() {
        var yesterday = LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(1);
        var then = kitchen.deviceOf(ANA).opens(kitchen.at("/agreements?on=" + yesterday));
        assertThat(then.first("#as-of").text()).startsWith("As it was on ");
        assertThat(then.page().select("#list-holds a")).isEmpty();
        var today = kitchen.deviceOf(ANA).opens(kitchen.at("/agreements?on=" + yesterday.plusDays(1)));
        assertThat(today.texts("#list-holds a")).containsExactly("Letters are answered within a week");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements?on=yesterday")).status()).isEqualTo(200);
    }

    @Test
    void theRegisterOfACircleIsItsOwn() {
        var slug = kitchen.state().root().slug();
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements?circle=" + slug)).texts("#list-holds a"))
            .containsExactly("Letters are answered within a week");
    }

    @Test
    void newcomersReadWhatTheyAreToldTo() {
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/agreements/1"));
        assertThat(page.first("#newcomers").text()).startsWith("Should newcomers read this?");
        assertThat(page.send("#newcomers").follow().first("#newcomers").text()).startsWith("Newcomers read this.");
        assertThat(kitchen.state().agreements().forNewcomers()).hasSize(1);
    }

    @Test
    void anyTwoTextsAreCompared() {
        kitchen.does(BEN, new Begin(RIVER, BEN, null, null, new Content(text("Letters"), text("Whoever opens the box **decides**."),
            text(""), text(""), BEN, null, null, new Effect.Replace(new AgreementId(1))), true));
        kitchen.does(BEN, new OpenRound(new ProposalId(2), 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(new ProposalId(2), 1, member, Way.OWN_DEVICE)));
        var old = kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/1"));
        assertThat(old.first("#replaced a").text()).isEqualTo("Letters");
        var now = kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/2"));
        assertThat(now.first("#instead-of a").text()).isEqualTo("Letters are answered within a week");
        var texts = kitchen.deviceOf(ANA).opens(now.first("#road p > a[href$=texts]").attr("href"));
        assertThat(texts.texts("#texts-from option")).containsExactly("The text before", "Text 1, written by Ben");
        assertThat(texts.texts("#difference ins")).singleElement().asString().contains("decides");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/2/texts?from=2&to=2")).text()).contains("say the same");
    }

    @Test
    void oneAgreementAndTheWholeRegisterAreTakenAlongAsFiles() {
        var file = kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/1.md"));
        assertThat(file.header("Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(file.header("Content-Disposition"))
            .matches("attachment; filename=\"river-\\d+-1-letters-are-answered-within-a-week.md\"");
        assertThat(file.response().body()).startsWith("# Letters are answered within a week\n\nWhoever opens the box **answers**.")
            .contains("- Minds it: Grete", "- We will know by: no letter waits", "- Look at it again: ");
        var all = kitchen.deviceOf(ANA).opens(kitchen.at("/agreements.md"));
        assertThat(all.header("Content-Disposition")).matches("attachment; filename=\"river-\\d+-agreements-[0-9-]+.md\"");
        assertThat(all.response().body()).contains("# River Commons: Agreements", "### Letters are answered within a week");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/9.md")).status()).isEqualTo(404);
        assertThat(kitchen.site().visitor().opens(kitchen.at("/agreements.md")).text()).doesNotContain("Letters");
    }

    @Test
    void howWeDecideSaysTheRulesThatWereDecidedOnItsPageAndInItsFile() {
        kitchen.does(BEN, new Begin(RIVER, BEN, null, null, new Content(text("How we decide"), text("Nobody against."), text(""),
            text(""), BEN, null, null, new Effect.HowWeDecide(Clauses.READY)), true));
        kitchen.does(BEN, new OpenRound(new ProposalId(2), 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(new ProposalId(2), 1, member, Way.OWN_DEVICE)));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/2")).texts("#clauses li")).hasSize(3).satisfiesExactly(
            absent -> assertThat(absent).startsWith("Who is not here gets the text"),
            quorum -> assertThat(quorum).contains("of us must be heard"),
            stuck -> assertThat(stuck).startsWith("If we get stuck"));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/2.md")).response().body())
            .contains("- Who is not here gets the text", "of us must be heard", "- If we get stuck");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/1")).page().select("#clauses")).isEmpty();
    }

    @Test
    void whatIsKeptForYearsSaysTheYear() {
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        var ana = kitchen.deviceOf(ANA);
        assertThat(ana.opens(kitchen.at("/agreements/1")).first(".lead").text()).contains("" + today.getYear());
        assertThat(ana.opens(kitchen.at("/agreements.md")).response().body().lines().filter(line -> line.startsWith("What holds on ")))
            .singleElement().asString().contains("" + today.getYear());
        assertThat(ana.opens(kitchen.at("/agreements?on=" + today)).first("#as-of").text()).contains(today.getYear() + ".");
    }

    @Test
    void whatIsNotThereIsNotThereAndStrangersSeeNothing() {
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/9")).status()).isEqualTo(404);
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/0")).status()).isEqualTo(404);
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/agreements/review")).status()).as("a mistyped address").isEqualTo(404);
        assertThat(kitchen.site().visitor().opens(kitchen.at("/agreements/1")).text()).doesNotContain("Letters");
        assertThat(house.deviceOf(ANA).opens(kitchen.at("/agreements/1")).text()).doesNotContain("Letters");
    }
}
