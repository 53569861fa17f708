package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.consent.Words;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** Somebody sees a reason against and cannot name it yet: who listens knows of it, and the words have their place. */
class UnnamedPagesTest extends InTheKitchen {
    private static final ProposalId BREAD = new ProposalId(1);

    @BeforeEach
    void benCannotNameItAndAsksAnaToListen() {
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("We bake our bread")), true));
        kitchen.does(CEM, new OpenRound(BREAD, 1, List.of()));
        kitchen.does(BEN, new RaiseObjection(BREAD, 1, BEN, Way.OWN_DEVICE, Words.of(text("")), ANA, true));
    }

    private Answer seenBy(MemberId member) {
        return kitchen.deviceOf(member).opens(kitchen.at("/proposals/1"));
    }

    @Test
    void whoWasAskedToListenReadsWhomBeforeAnsweringThemselves() {
        assertThat(seenBy(ANA).first("#listens").text()).startsWith("Ben sees a reason against this and cannot name it yet, and asked you to listen.");
        assertThat(seenBy(CEM).page().select("#listens")).isEmpty();
    }

    @Test
    void theWordsHaveTheirPlaceAndNobodyElseIsAskedToSayBackWhatHasNone() {
        NINE.stream().filter(member -> !member.equals(BEN)).forEach(member -> kitchen.does(member, new Consent(BREAD, 1, member, Way.OWN_DEVICE)));
        assertThat(seenBy(CEM).page().select("#restate-1")).isEmpty();
        var named = seenBy(BEN).send("form[id^=words]", "words", "The oven is broken").follow();
        assertThat(named.first("#reason-1").text()).contains("The oven is broken");
        assertThat(seenBy(CEM).page().select("#restate-1")).isNotEmpty();
    }
}
