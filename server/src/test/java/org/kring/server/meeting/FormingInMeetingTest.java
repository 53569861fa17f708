package org.kring.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.ProposalId;
import org.kring.core.meeting.ItemKind;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;

/** A text is found together in a meeting, on the meeting's own screen. */
class FormingInMeetingTest extends Gathered {
    @BeforeEach
    void thereIsNoTextYet() {
        at(ItemKind.DECIDE_ONE);
        assertThat(onTheTable().send("#forming", "what", "A warm hall").status()).isEqualTo(303);
    }

    private Proposal proposal() {
        return kitchen.state().proposals().find(new ProposalId(1)).orElseThrow();
    }

    @Test
    void whatIsGoingOnIsSaidOnPhonesAndWrittenDownAtTheTable() {
        assertThat(seenBy(CEM).first("#forming-step-now .question").text()).isEqualTo("What is going on, and what do we need?");
        seenBy(CEM).send("#say", "text", "We sit there in coats");
        onTheTable().send("#say", "who", "6", "text", "The oil bill was high");
        assertThat(seenBy(EMIL).texts("#said li")).containsExactly("We sit there in coats", "The oil bill was high");
        assertThat(proposal().step().spoken()).contains(CEM, FEMI);
        assertThat(onTheTable().texts("#guide button")).contains("Ask everyone in turn");
    }

    @Test
    void theWholeWayFromNeedToTextIsGoneInTheMeeting() {
        onTheTable().send("#need", "text", "We want to meet in the warm, cheaply");
        onTheTable().send("#to-picture");
        seenBy(CEM).send("#say", "text", "Who pays?");
        onTheTable().send("#say", "who", "2", "text", "Which rooms?");
        onTheTable().send("#to-shape");
        seenBy(EMIL).send("#ideas-1", "text", "All of us, by month");
        assertThat(seenBy(BEN).first("#piece-1").text()).contains("Who pays?", "All of us, by month");
        assertThat(onTheTable().page().select("#writers")).as("every part has an idea, or is left for later").isEmpty();
        onTheTable().send("#not-now-2");
        onTheTable().send("#writers", "writer", "5");
        assertThat(proposal().stage()).isEqualTo(Stage.WRITING);
        assertThat(seenBy(CEM).page().select("#draft")).as("Emil writes").isEmpty();
        seenBy(EMIL).send("#draft", "text", "We heat the small room, and each pays by month.");
        seenBy(EMIL).send("#presentation");
        assertThat(proposal().stage()).isEqualTo(Stage.CLARIFY);
        assertThat(seenBy(CEM).first("#deciding").text()).contains("We heat the small room");
    }

    @Test
    void whatIsMissingComesBackInTheMeeting() {
        var back = onTheTable().send("#need", "text", " ");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#need-text-wrong").text()).isNotBlank();
        assertThat(back.page().select("#guide")).isNotEmpty();
    }
}
