package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.server.account.InTheKitchen;

/** Words that came too late are not lost. */
class LostWordsTest extends InTheKitchen {
    @Test
    void aQuestionToAProposalThatWasDecidedMeanwhileIsShownAgainWithTheReason() {
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("Soup on Mondays")), true));
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/proposals/1"));
        kitchen.does(CEM, new OpenRound(new ProposalId(1), 1, List.of()));
        NINE.forEach(each -> kitchen.does(each, new Consent(new ProposalId(1), 1, each, Way.OWN_DEVICE)));
        var late = page.send("#questions", "text", "Who cooks?");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.first("#lost .quote").text()).isEqualTo("Who cooks?");
        assertThat(late.first("#lost p").text()).isNotBlank();
    }

    @Test
    void aSecondSuggestionComesBackWithItsWords() {
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("Soup on Mondays")), true));
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/proposals/1"));
        kitchen.does(CEM, new SuggestCourse(new ProposalId(1), Course.LET_GO, text("Nobody cooks")));
        var late = page.send("#letting-go", "words", "We have no pot");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.first("#lost .quote").text()).isEqualTo("We have no pot");
    }

    @Test
    void wordsThatHaveAPlaceStandThereAlone() {
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("Soup on Mondays")), true));
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/proposals/1"));
        var refused = page.send("#questions", "text", "x".repeat(9_000));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#lost")).isEmpty();
        assertThat(refused.first("#questions textarea").text()).hasSize(9_000);
    }
}
