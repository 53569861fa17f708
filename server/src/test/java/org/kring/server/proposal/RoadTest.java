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
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.server.account.InTheKitchen;

/** What the road of a proposal tells, and to whom. */
class RoadTest extends InTheKitchen {
    private static final ProposalId BREAD = new ProposalId(1);

    private String roadSeenBy(MemberId member) {
        return kitchen.deviceOf(member).opens(kitchen.at("/proposals/1")).first("#road").text();
    }

    @Test
    void aReasonAgainstIsToldToWhoeverHasAnsweredAndNotBefore() {
        kitchen.does(ANA, new Begin(RIVER, ANA, null, null, Content.of(text("We bake our bread")), true));
        kitchen.does(ANA, new OpenRound(BREAD, 1, List.of()));
        kitchen.does(BEN, new RaiseObjection(BREAD, 1, BEN, Way.OWN_DEVICE, Words.of(text("The oven is broken")), null));
        assertThat(roadSeenBy(CEM)).contains("Ana made a proposal, text 1").doesNotContain("A reason against");
        assertThat(roadSeenBy(BEN)).contains("A reason against text 1: still open", "The oven is broken");
        kitchen.does(CEM, new Consent(BREAD, 1, CEM, Way.OWN_DEVICE));
        assertThat(roadSeenBy(CEM)).contains("The oven is broken");
        NINE.stream().filter(one -> !one.equals(BEN) && !one.equals(CEM))
            .forEach(one -> kitchen.does(one, new Consent(BREAD, 1, one, Way.OWN_DEVICE)));
        assertThat(roadSeenBy(ANA)).contains("The oven is broken");
    }
}
