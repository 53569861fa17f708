package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.FIRST;
import static org.kring.core.proposal.Stall.SIX;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.proposal.Stall.otherContent;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementEvent.AgreementFiled;
import org.kring.core.circle.CircleEvent.DomainItemLetGo;
import org.kring.core.circle.CircleEvent.DomainItemTaken;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalEvent.TextFiled;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** A proposal says what of all that its circle looks after it is about, and the agreement belongs there. */
class AboutTest {
    private static final int MARKETS = 1;
    private static final int POST = 2;

    private static Given river() {
        return River.foundedBy(6).events(new DomainItemTaken(RIVER, MARKETS, 0, text("markets")),
            new DomainItemTaken(RIVER, POST, 0, text("our post")));
    }

    private static Begin about(int item) {
        return new Begin(RIVER, CEM, null, null, content().about(item), true);
    }

    private static Given asked(Given given) {
        return given.by(CEM, new OpenRound(STALL, 1, List.of()));
    }

    private static Agreement decided(Given asked) {
        return consented(asked, 1, SIX).state().agreements().find(FIRST).orElseThrow();
    }

    private static int item(Given given) {
        return given.state().proposals().find(STALL).orElseThrow().content().item();
    }

    @Test
    void whatAProposalIsAboutIsSaidWithItsTextAndTheAgreementBelongsThere() {
        var begun = river().by(CEM, about(MARKETS));
        assertThat(item(begun)).isEqualTo(MARKETS);
        consented(asked(begun), 1, SIX.subList(0, 5)).when(FEMI, Stall.consent(FEMI)).thenAlso(new AgreementFiled(FIRST, MARKETS));
        assertThat(decided(asked(begun)).care().item()).isEqualTo(MARKETS);
    }

    @Test
    void whereNothingWasSaidItBelongsToNothingInParticular() {
        assertThat(decided(asked(river().by(CEM, about(0)))).care().item()).isZero();
    }

    @Test
    void itIsAboutWhatTheCircleLooksAfter() {
        river().when(CEM, about(3)).thenRefused(ProposalRefusal.ITEM_IS_NOT_OURS);
        river().when(CEM, about(-1)).thenRefused(ProposalRefusal.ITEM_IS_NOT_OURS);
        river().by(CEM, about(0)).when(CEM, new ChangeText(STALL, 1, content().about(3)))
            .thenRefused(ProposalRefusal.ITEM_IS_NOT_OURS);
    }

    @Test
    void aNewTextKeepsItOrSaysAnother() {
        var begun = river().by(CEM, about(MARKETS));
        begun.when(CEM, new ChangeText(STALL, 1, otherContent().about(POST))).thenAlso(new TextFiled(STALL, 2, POST));
        assertThat(item(begun.by(CEM, new ChangeText(STALL, 1, otherContent().about(MARKETS))))).isEqualTo(MARKETS);
        assertThat(item(begun.by(CEM, new ChangeText(STALL, 1, otherContent().about(0))))).isZero();
    }

    @Test
    void whatTheCircleLetsGoOfMeanwhileStopsNoTextAndTheAgreementBelongsToNothingInParticular() {
        var begun = asked(river().by(CEM, about(MARKETS))).events(new DomainItemLetGo(RIVER, MARKETS));
        assertThat(decided(begun).care().item()).isZero();
        var kept = river().by(CEM, about(MARKETS)).events(new DomainItemLetGo(RIVER, MARKETS));
        assertThat(item(kept.by(CEM, new ChangeText(STALL, 1, otherContent().about(MARKETS))))).isEqualTo(MARKETS);
    }

    @Test
    void anAgreementStaysWhenItsCircleLetsGoOfWhatItBelongsTo() {
        var given = consented(asked(river().by(CEM, about(MARKETS))), 1, SIX).events(new DomainItemLetGo(RIVER, MARKETS));
        var agreement = given.state().agreements().find(FIRST).orElseThrow();
        assertThat(agreement.holds()).isTrue();
        var charter = given.state().root().charter();
        assertThat(charter.item(agreement.care().item())).isEmpty();
        assertThat(charter.everHad(agreement.care().item())).hasValueSatisfying(item ->
            assertThat(item.text()).isEqualTo(text("markets")));
    }
}
