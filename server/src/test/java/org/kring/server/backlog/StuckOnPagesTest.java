package org.kring.server.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.world.Inverted;
import org.kring.server.account.InTheKitchen;

/** Another circle is asked to look at a proposal: it reads what it is about, and what it finds comes back. */
class StuckOnPagesTest extends InTheKitchen {
    private static final ProposalId BOX = new ProposalId(2);
    private static final LocalDate DAY = LocalDate.now().plusDays(20);

    /** The Magazine asks the hub. */
    @BeforeEach
    void theMagazineAsksTheWiderCircle() {
        kitchen.does(ANA, Inverted.begin(RIVER, ANA, Inverted.changes()));
        kitchen.does(ANA, new OpenRound(new ProposalId(1), 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(new ProposalId(1), 1, member, Way.OWN_DEVICE)));
        kitchen.does(CEM, new Begin(Inverted.MAGAZINE, CEM, null, null, Content.of(text("A box at the station")), true));
        kitchen.does(CEM, new SuggestCourse(BOX, new Course.Refer(RIVER, List.of(), DAY), text("What do you think of the box?")));
        magazine().forEach(member -> kitchen.does(member, new AnswerCourse(BOX, member, Way.OWN_DEVICE, false)));
    }

    private List<MemberId> magazine() {
        return kitchen.state().circles().find(Inverted.MAGAZINE).orElseThrow().members().stream().toList();
    }

    private MemberId ofTheHub() {
        return kitchen.state().circles().find(RIVER).orElseThrow().members().stream().filter(member -> !magazine().contains(member))
            .findFirst().orElseThrow();
    }

    @Test
    void theOtherCircleReadsTheProposalAndSendsBackWhatItFound() {
        var topic = kitchen.deviceOf(ofTheHub()).opens(kitchen.at("/topics/1"));
        assertThat(topic.first("#stuck-on").text()).contains("Magazine asks us to look at its proposal.", "A box at the station");
        assertThat(topic.page().select("#stuck-on a").attr("href")).endsWith("/proposals/2");
        assertThat(topic.page().select("#step, #try-out")).as("nobody simply does it").isEmpty();
        assertThat(topic.send("#return", "words", "Try it in June").leadsTo()).isEqualTo(kitchen.at("/topics/1"));
        var back = kitchen.deviceOf(CEM).opens(kitchen.at("/proposals/2"));
        assertThat(back.text()).contains("What came back: Try it in June");
        assertThat(back.first("#circle-asked a").attr("href")).endsWith("/topics/1");
        assertThat(kitchen.deviceOf(ofTheHub()).opens(kitchen.at("/topics/1")).first("#stuck-on").text()).contains("It went back: Try it in June");
    }
}
