package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.consent.Words;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.BeginTogether;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** A reason against from when it is given to when the text that meets it is decided, as the page tells it. */
class ReasonPagesTest extends InTheKitchen {
    private static final ProposalId BREAD = new ProposalId(1);
    private static final String LONG = "The oven is broken, and whoever mends it is away. ".repeat(12).strip();

    private Answer seenBy(MemberId member) {
        return kitchen.deviceOf(member).opens(kitchen.at("/proposals/1"));
    }

    private void benObjects() {
        kitchen.does(ANA, new Begin(RIVER, ANA, null, null, Content.of(text("**We bake** our own bread\n\non Mondays")), true));
        kitchen.does(CEM, new Ask(BREAD, CEM, Way.OWN_DEVICE, text("Which flour?")));
        kitchen.does(ANA, new OpenRound(BREAD, 1, List.of()));
        kitchen.does(BEN, new RaiseObjection(BREAD, 1, BEN, Way.OWN_DEVICE, Words.of(text(LONG)), null));
        NINE.stream().filter(one -> !one.equals(BEN)).forEach(one -> kitchen.does(one, new Consent(BREAD, 1, one, Way.OWN_DEVICE)));
    }

    private void isMet() {
        kitchen.does(ANA, new Restate(BREAD, 1, text("Nobody can mend it")));
        kitchen.does(BEN, new Understood(BREAD, 1, Way.OWN_DEVICE));
        kitchen.does(ANA, new AskAnew(BREAD, 1, Content.of(text("We bake our own bread from May")), List.of()));
        kitchen.does(BEN, new Consent(BREAD, 2, BEN, Way.OWN_DEVICE));
    }

    @Test
    void aHeadingFromTheTextIsItsFirstLineInPlainWords() {
        benObjects();
        assertThat(seenBy(ANA).first("h1").text()).isEqualTo("We bake our own bread");
    }

    @Test
    void isThatItIsAskedOnceSomebodySaidItBack() {
        benObjects();
        assertThat(seenBy(BEN).page().select("#understood-1-1")).isEmpty();
        kitchen.does(ANA, new Restate(BREAD, 1, text("Nobody can mend it")));
        assertThat(seenBy(BEN).page().select("#understood-1-1")).hasSize(1);
    }

    @Test
    void whatBecameOfAReasonIsSaidWithIt() {
        benObjects();
        assertThat(seenBy(ANA).first("#reason-1 h2").text()).isEqualTo("◆ Ben sees a reason against");
        isMet();
        assertThat(seenBy(BEN).first("#reason-1 h2").text()).isEqualTo("◆ Ben saw a reason against text 1: text 2 meets it");
    }

    @Test
    void whatIsDecidedShowsTheTextThatHoldsWhoWasHeardAndWhatWasLeftOpen() {
        benObjects();
        isMet();
        NINE.stream().filter(one -> !one.equals(BEN)).forEach(one -> kitchen.does(one, new Consent(BREAD, 2, one, Way.OWN_DEVICE)));
        var page = seenBy(BEN);
        assertThat(page.first("#text").text()).isEqualTo("We bake our own bread from May");
        assertThat(page.first("#reason-1 h2").text()).isEqualTo("◆ Ben saw a reason against text 1: text 2 meets it");
        assertThat(page.first("#question").text()).startsWith("Who was heard").contains("Ben", "Ivo");
        assertThat(page.first("#question-1-asked").text()).isEqualTo("Which flour? It was left open.");
    }

    @Test
    void whileALaterTextIsAskedAboutAllReadTheReasonThatItIsToMeetAndNothingOfWhatBecameOfIt() {
        benObjects();
        isMet();
        var page = seenBy(CEM);
        assertThat(page.first("#reason-1 h2").text()).isEqualTo("◆ Ben saw a reason against text 1: text 2 is to meet it");
        assertThat(page.first("#reason-1").text()).contains("The oven is broken").doesNotContain("What could change?");
        assertThat(page.first("#road").text()).contains("A reason against text 1: text 2 is to meet it");
    }

    @Test
    void afterYesThatIsItNobodyIsAskedToSayItBackOnceMore() {
        benObjects();
        assertThat(seenBy(CEM).first("#restate-1 summary").text()).isEqualTo("Say how we understood it");
        kitchen.does(ANA, new Restate(BREAD, 1, text("Nobody can mend it")));
        assertThat(seenBy(CEM).first("#restate-1 summary").text()).isEqualTo("Say it in other words");
        kitchen.does(BEN, new Understood(BREAD, 1, Way.OWN_DEVICE));
        assertThat(seenBy(CEM).page().select("#restate-1")).isEmpty();
    }

    @Test
    void whoeverHasTheirQuestionAnsweredIsAskedOnceMoreAtOnce() {
        kitchen.does(ANA, new Begin(RIVER, ANA, null, null, Content.of(text("We bake")), true));
        kitchen.does(ANA, new OpenRound(BREAD, 1, List.of()));
        kitchen.does(BEN, new AskFirst(BREAD, 1, BEN, Way.OWN_DEVICE, text("Which flour?")));
        assertThat(seenBy(BEN).page().select("#change-answer")).hasSize(1);
        kitchen.does(ANA, new AnswerQuestion(BREAD, 1, ANA, text("Rye")));
        var page = seenBy(BEN);
        assertThat(page.first("#question .noted").text()).startsWith("You wanted to know more first, and your question has its answer below.");
        assertThat(page.page().select("#change-answer")).isEmpty();
        assertThat(page.send("#answers", "answer", "none").follow().first("#question .noted").text()).startsWith("You said: no reason against.");
    }

    @Test
    void aReasonAgainstAnEarlierTextIsToldFromOneAgainstTheTextAsItIsNow() {
        benObjects();
        kitchen.does(ANA, new Restate(BREAD, 1, text("Nobody can mend it")));
        kitchen.does(BEN, new Understood(BREAD, 1, Way.OWN_DEVICE));
        kitchen.does(ANA, new AskAnew(BREAD, 1, Content.of(text("We bake from May")), List.of()));
        kitchen.does(BEN, new RaiseObjection(BREAD, 2, BEN, Way.OWN_DEVICE, Words.of(text("May is early")), null));
        assertThat(seenBy(BEN).first("#reason-1 h2").text()).isEqualTo("◆ Ben sees a reason against text 1");
        assertThat(seenBy(BEN).first("#reason-2 h2").text()).isEqualTo("◆ Ben sees a reason against");
    }

    @Test
    void nobodyIsAskedWhetherTheirOwnTextIsClear() {
        kitchen.does(ANA, new Begin(RIVER, ANA, null, null, Content.of(text("We bake")), true));
        assertThat(seenBy(BEN).page().text()).contains("Not yet: Ben, Cem").doesNotContain("Not yet: Ana");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).page().select("#ask-proposal-1")).isEmpty();
    }

    @Test
    void aLongReasonIsFoldedOnTheRoad() {
        benObjects();
        assertThat(seenBy(BEN).first("#road details summary").text()).startsWith("The oven is broken").endsWith("…");
    }

    @Test
    void nobodyListensToThemselves() {
        benObjects();
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/proposals/1/reason")).texts("select[name=listener] option"))
            .contains("Cem").doesNotContain("Ben");
    }

    @Test
    void whereThereIsNoTextTheRoadTellsOfNone() {
        kitchen.does(ANA, new BeginTogether(RIVER, ANA, null, null, text("A warm hall")));
        assertThat(seenBy(BEN).first("#road").text()).doesNotContain("text 1");
    }
}
