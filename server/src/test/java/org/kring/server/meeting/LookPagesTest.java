package org.kring.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.MEETING;
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
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.MeetingCommand.AddLook;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.Stage;

/** Letters are looked at again in the meeting. */
class LookPagesTest extends Gathered {
    private static final AgreementId LETTERS = new AgreementId(1);

    @BeforeEach
    void lettersComeUp() {
        var content = new Content(Text.NONE, text("Letters are answered within a week"), Text.NONE, text("no letter waits"),
            GRETE, null, today().plusDays(1), Effect.PLAIN);
        kitchen.does(GRETE, new Begin(RIVER, GRETE, null, null, content, true));
        kitchen.does(GRETE, new OpenRound(new ProposalId(1), 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(new ProposalId(1), 1, member, Way.OWN_DEVICE)));
        planned();
        kitchen.does(ANA, new AddLook(MEETING, LETTERS));
        kitchen.does(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE));
        go(ItemKind.LOOK_AGAIN);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    private Agreement letters() {
        return kitchen.state().agreements().find(LETTERS).orElseThrow();
    }

    @Test
    void everybodySeesTheTextWithItsMeasure() {
        var page = seenBy(CEM);
        assertThat(page.first("#looking").text()).contains("Letters are answered within a week", "no letter waits");
        assertThat(page.page().select("#keep")).isEmpty();
        assertThat(page.text()).contains("Look again: Letters are answered within a week");
    }

    @Test
    void whatWeSawIsNotedByAnyoneAndAtTheTable() {
        seenBy(CEM).send("#observe", "text", "1 of 9 waited longer");
        onTheTable().send("#observe", "text", "the box is emptied on Tuesdays");
        assertThat(seenBy(ANA).texts("#seen li")).containsExactly("1 of 9 waited longer", "the box is emptied on Tuesdays");
        assertThat(letters().care().seen()).extracting(note -> note.by()).containsExactly(CEM, DORA);
    }

    @Test
    void nobodyAgainst_itStays() {
        var dora = seenBy(DORA);
        assertThat(dora.texts("#keep .answers button")).containsExactly("No one", "Someone");
        assertThat(dora.page().select("#keep button.main")).isEmpty();
        dora.send("#keep", "until", today().plusMonths(3).toString(), "answer", "none");
        assertThat(letters().lookAgain()).isEqualTo(today().plusMonths(3));
        assertThat(seenBy(CEM).first("#settled").text()).isNotBlank();
    }

    @Test
    void someoneAgainst_everyoneIsAsked() {
        seenBy(BEN).send("#keep", "until", today().plusMonths(3).toString(), "answer", "someone");
        var proposal = kitchen.state().proposals().find(new ProposalId(2)).orElseThrow();
        assertThat(proposal.stage()).isEqualTo(Stage.CONSENT_ROUND);
        assertThat(proposal.content().effect()).isEqualTo(new Effect.Renew(LETTERS, today().plusMonths(3)));
        assertThat(seenBy(CEM).texts("#answers button")).hasSize(3);
    }

    @Test
    void anotherTextIsPutInItsPlaceOrItEnds() {
        seenBy(BEN).send("#decision", "text", "Letters are answered within two weeks", "do", "ask");
        assertThat(kitchen.state().proposals().find(new ProposalId(2)).orElseThrow().content().effect())
            .isEqualTo(new Effect.Replace(LETTERS));
    }

    @Test
    void everyoneIsAskedToLetItEnd() {
        seenBy(DORA).send("#end", "answer", "end");
        assertThat(kitchen.state().proposals().find(new ProposalId(2)).orElseThrow().content().effect())
            .isEqualTo(new Effect.End(LETTERS));
    }

    @Test
    void aDayThatHasPassedComesBackWithItsForm() {
        var back = seenBy(DORA).send("#keep", "until", today().minusDays(1).toString(), "answer", "none");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.page().select("#keep-until")).isNotEmpty();
    }
}
