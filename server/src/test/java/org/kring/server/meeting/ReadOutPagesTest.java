package org.kring.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.OthersConsent;

/** Two colours were decided: Ana answered on her phone, Ben wrote the others down. Cem buys a pot, Dora wrote. */
class ReadOutPagesTest extends Gathered {
    private static final ProposalId COLOURS = new ProposalId(1);

    @BeforeEach
    void itIsAlmostOver() {
        at(ItemKind.DECIDE_ONE);
        kitchen.does(BEN, new BeginDecision(MEETING, meeting().agenda().current(), null, Content.of(text("Two colours")), true));
        kitchen.does(ANA, new Consent(COLOURS, 1, ANA, Way.OWN_DEVICE));
        kitchen.does(BEN, new OthersConsent(COLOURS, 1));
        kitchen.does(BEN, new Declare(COLOURS));
        seenBy(DORA).send("#add-line", "text", "> Cem buys a pot");
        go(ItemKind.CLOSING);
    }

    private Proposal colours() {
        return kitchen.state().proposals().find(COLOURS).orElseThrow();
    }

    @Test
    void everybodySeesFirstWhatWasWrittenDownForThem() {
        var cem = seenBy(CEM);
        assertThat(cem.texts("#read-out > ul > li")).hasSize(2).satisfiesExactly(
            said -> assertThat(said).startsWith("no reason against: Two colours"),
            step -> assertThat(step).startsWith("next step: buys a pot, by "));
        assertThat(cem.texts("#read-out-others h3")).contains("Dora", "Emil").doesNotContain("Cem", "Ana");
        assertThat(seenBy(ANA).page().select("#read-out > ul")).isEmpty();
    }

    @Test
    void whatIsRightIsConfirmedInOneTap() {
        seenBy(EMIL).send("#said-1-5-right");
        assertThat(colours().answerOf(EMIL).orElseThrow().confirmed()).isTrue();
        assertThat(seenBy(EMIL).page().select("#said-1-5-right")).isEmpty();
    }

    @Test
    void whoeverWritesPutsRightWhatSomebodySays() {
        var words = seenBy(DORA).send("#said-1-5");
        assertThat(words.leadsTo()).contains("/proposals/1/reason", "member=5", "way=room");
        assertThat(seenBy(EMIL).page().select("#said-1-3")).isEmpty();
        assertThat(onTheTable().page().select("#said-1-5")).isNotEmpty();
    }

    @Test
    void aStepThatIsNotSoIsTakenOut() {
        seenBy(CEM).send("#read-out > ul form[action$=corrections]");
        assertThat(kitchen.state().steps().openOf(CEM)).isEmpty();
    }
}
