package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.Stage;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** A text that is found together, from the first word to the moment when everyone sees it. */
class FormingPagesTest extends InTheKitchen {
    private static final ProposalId HALL = new ProposalId(1);

    @BeforeEach
    void cemBegins() {
        var begin = kitchen.deviceOf(CEM).opens(kitchen.at("/proposals/new"));
        assertThat(begin.send("#together", "what", "").first("#together-what-wrong").text()).isNotBlank();
        assertThat(begin.send("#together", "what", "A warm hall").leadsTo()).isEqualTo(kitchen.at("/proposals/1"));
    }

    private Answer seenBy(MemberId member) {
        return kitchen.deviceOf(member).opens(kitchen.at("/proposals/1"));
    }

    private void everyoneWouldGoOn() {
        NINE.forEach(member -> kitchen.does(member, new SayReady(HALL, member, Way.OWN_DEVICE)));
    }

    @Test
    void firstEveryoneSaysWhatIsGoingOn() {
        var page = seenBy(ANA).send("#contributions", "text", "Last week we sat there in coats.").follow();
        assertThat(page.first("#now .question").text()).isEqualTo("What is going on, and what do we need?");
        assertThat(page.texts("#notes li")).containsExactly("Last week we sat there in coats.");
        assertThat(page.first("#now").text()).contains("Not yet: Ben, Cem");
        assertThat(page.page().select("#readiness")).as("nothing to go on with yet").isEmpty();
    }

    @Test
    void theCirclesPageSaysWhereItStands() {
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/circles/river-commons")).text())
            .contains("A warm hall", "looking at what is going on");
    }

    @Test
    void whoWouldGoOnSaysSoAndTheStepFollowsByHand() {
        var named = seenBy(ANA).send("#need", "text", "We want to meet in the hall in winter.").follow();
        assertThat(named.first("#need-said").text()).isEqualTo("We want to meet in the hall in winter.");
        assertThat(named.send("#readiness").follow().first("#now").text()).contains("Not yet: Ben, Cem");
        NINE.subList(1, 9).forEach(member -> kitchen.does(member, new SayReady(HALL, member, Way.OWN_DEVICE)));
        var on = seenBy(BEN);
        assertThat(on.first("#onward button.main").text()).isEqualTo("On to what a good answer must cover");
        assertThat(on.send("#step", "stage", "PICTURE").follow().first("#now .question").text())
            .isEqualTo("What must a good answer cover?");
    }

    @Test
    void ideasAreGatheredAndTwoWriteTheText() {
        kitchen.does(ANA, new NameNeed(HALL, text("We want to meet in the hall in winter.")));
        everyoneWouldGoOn();
        kitchen.does(ANA, new GoOn(HALL, Stage.PICTURE, List.of()));
        var picture = seenBy(ANA).send("#dimensions", "text", "Who pays?").follow();
        assertThat(picture.first("#now").text()).as("the list before what is asked about it")
            .containsSubsequence("Who pays?", "Is it complete enough?");
        everyoneWouldGoOn();
        kitchen.does(ANA, new GoOn(HALL, Stage.SHAPE, List.of()));
        var idea = seenBy(BEN).send("#ideas-1", "text", "A box at the door").follow();
        assertThat(idea.first("#idea-1-1").text()).contains("A box at the door");
        assertThat(idea.send("#writers", "due", LocalDate.now().plusDays(7).toString()).text()).contains("One to three of us");
        kitchen.does(ANA, new ChooseWriters(HALL, List.of(ANA, BEN), LocalDate.now().plusDays(7), List.of()));
        assertThat(seenBy(CEM).page().select("#write")).as("others do not write").isEmpty();
        assertThat(seenBy(CEM).first("#other-writers:not([open]) summary").text()).isEqualTo("Somebody else writes it");
        var writing = seenBy(ANA).send("#left-out-1-1", "text", "we tried it").follow();
        assertThat(writing.first("#idea-1-1").text()).contains("Not in the text: we tried it");
        var open = seenBy(BEN);
        var kept = writing.send("#texts", "text", "We heat on Thursdays.").follow();
        var late = open.send("#texts", "text", "We heat on Mondays.");
        assertThat(late.text()).contains("Another text was kept meanwhile", "Ana kept this last: We heat on Thursdays.");
        assertThat(late.first("#texts-text").text()).isEqualTo("We heat on Mondays.");
        var shown = kept.send("#presentation").follow();
        assertThat(shown.first("#text").text()).isEqualTo("We heat on Thursdays.");
        assertThat(shown.first("#now .question").text()).isEqualTo("Is anything unclear?");
        kitchen.does(CEM, new Ask(HALL, CEM, Way.OWN_DEVICE, text("Every week?")));
        kitchen.does(ANA, new AnswerQuestion(HALL, 1, ANA, text("From November to March.")));
        kitchen.does(ANA, new OpenRound(HALL, 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(HALL, 1, member, Way.OWN_DEVICE)));
        assertThat(seenBy(CEM).first("#road").text()).contains("What it is about", "A good answer covers: Who pays?");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("/agreements/1")).first("#road").text())
            .contains("What it is about", "We want to meet in the hall in winter.", "A good answer covers: Who pays?",
                "A box at the door (Ben) Not in the text: we tried it", "Text 1, written by Ana and Ben", "Somebody asked: Every week?",
                "From November to March.", "Decided: nobody saw a reason against");
    }
}
