package org.kring.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import org.junit.jupiter.api.Test;
import org.kring.core.ProposalId;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.Line;
import org.kring.core.meeting.Mark;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.CorrectLine;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.Stage;
import org.kring.core.step.NextStep;

class NotesPagesTest extends Gathered {
    @Test
    void theFirstSignOfALineSaysWhatItIs() {
        at(ItemKind.DECIDE_ONE);
        var dora = kitchen.deviceOf(DORA);
        on(dora).send("#add-line", "text", "two colours save 90 per issue");
        on(dora).send("#add-line", "text", "> Cem asks the printer for a sample");
        on(dora).send("#add-line", "text", "? does the cover stay: yes");
        on(dora).send("#add-line", "text", "#chairs");
        assertThat(meeting().notes().lines()).extracting(Line::mark).containsExactly(Mark.NONE, Mark.STEP,
            Mark.QUESTION, Mark.LATER);
        assertThat(kitchen.state().steps().takenIn(MEETING)).extracting(NextStep::who, NextStep::what)
            .containsExactly(tuple(CEM, text("asks the printer for a sample")));
        assertThat(kitchen.state().backlog().waitingFor(RIVER)).hasSize(1);
        assertThat(seenBy(EMIL).texts(".note-lines > li > p")).first().asString()
            .isEqualTo("two colours save 90 per issue");
    }

    @Test
    void theButtonSaysItToo() {
        at(ItemKind.WHO_DOES_WHAT);
        seenBy(EMIL).send("#add-line", "text", "buys a pot", "mark", "STEP", "who", "7");
        assertThat(kitchen.state().steps().takenIn(MEETING)).extracting(NextStep::who).containsExactly(GRETE);
        seenBy(EMIL).send("#add-step", "text", "finds chairs", "who", "5");
        assertThat(seenBy(BEN).texts("#steps li")).hasSize(2).last().asString().startsWith("Emil: finds chairs, by ");
    }

    @Test
    void aStepWithoutAPersonComesBackWithItsWords() {
        at(ItemKind.WHO_DOES_WHAT);
        var back = seenBy(EMIL).send("#add-line", "text", "> somebody buys a pot");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#add-line-who-wrong").text()).startsWith("A next step needs a person and a day");
        assertThat(back.first("#add-line-text").val()).isEqualTo("> somebody buys a pot");
    }

    @Test
    void aDecisionInOneLineAsksAtOnceWhetherAnyoneIsAgainst() {
        at(ItemKind.DECIDE_ONE);
        seenBy(EMIL).send("#add-line", "text", "= Ivo keeps the key");
        assertThat(seenBy(EMIL).text()).contains("Anyone against?");
        var dora = seenBy(DORA);
        assertThat(dora.texts("#anyone-1 button")).containsExactly("No one", "Someone");
        assertThat(dora.page().select("#anyone-1 button.main")).isEmpty();
        dora.send("#anyone-1", "answer", "nobody");
        assertThat(kitchen.state().agreements().all()).hasSize(1);
    }

    @Test
    void someoneAgainstMakesItAProposalWithTheSameWords() {
        at(ItemKind.DECIDE_ONE);
        seenBy(DORA).send("#add-line", "text", "= Ivo keeps the key");
        seenBy(DORA).send("#anyone-1", "answer", "someone");
        assertThat(seenBy(CEM).first("#text").text()).contains("Ivo keeps the key");
        assertThat(seenBy(CEM).texts("#answers button")).hasSize(3);
    }

    @Test
    void afterItTheItemDecidesWhatItIsThereFor() {
        at(ItemKind.PRACTICE);
        seenBy(DORA).send("#add-line", "text", "= Ivo keeps the key");
        seenBy(DORA).send("#anyone-1", "answer", "someone");
        kitchen.does(BEN, new OthersConsent(new ProposalId(1), 1));
        kitchen.does(BEN, new Declare(new ProposalId(1)));
        var ben = seenBy(BEN);
        assertThat(ben.text()).contains("became a proposal · decided");
        ben.send("#decision", "do", "ask");
        assertThat(kitchen.state().proposals().find(new ProposalId(2)).orElseThrow().stage()).isEqualTo(Stage.CONSENT_ROUND);
    }

    @Test
    void aLineIsPutRightAndAnOlderPageLosesNoWords() {
        at(ItemKind.DECIDE_ONE);
        seenBy(DORA).send("#add-line", "text", "two colors");
        var old = seenBy(EMIL);
        kitchen.does(DORA, new CorrectLine(MEETING, 1, 0, text("two colours")));
        var back = old.send("#line-1", "text", "three colours", "do", "correct");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#line-1-text").val()).isEqualTo("three colours");
        assertThat(back.text()).contains("Somebody changed this line meanwhile.");
        seenBy(EMIL).send("#line-1", "do", "strike");
        assertThat(meeting().notes().standing()).isEmpty();
    }

    @Test
    void wordsThatComeAfterTheClosingAreKeptOnThePage() {
        at(ItemKind.DECIDE_ONE);
        var emil = seenBy(EMIL);
        kitchen.does(BEN, new CloseMeeting(MEETING, true));
        var late = emil.send("#add-line", "text", "and the chairs");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.first("#lost").text()).contains("These notes are final").contains("and the chairs");
    }
}
