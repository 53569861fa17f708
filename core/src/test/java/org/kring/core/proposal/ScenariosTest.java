package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.consent.Heard;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Words;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** The scenarios of method.md section 12 that are about proposals. */
class ScenariosTest {
    private static final ProposalId STALL = new ProposalId(1);
    private static final AgreementId FIRST = new AgreementId(1);
    private static final List<MemberId> SIX = NINE.subList(0, 6);

    private static Given asked() {
        return River.foundedBy(6).by(CEM, new Begin(RIVER, CEM, null, null,
            Content.of(text("We have a stall at the Saturday market.")), true),
            new OpenRound(STALL, 1, List.of()));
    }

    @Test
    void plainConsent() {
        var given = asked();
        for (var member : SIX) {
            given = given.by(member, new Consent(STALL, 1, member, Way.OWN_DEVICE));
        }
        var agreement = given.state().agreements().find(FIRST).orElseThrow();
        assertThat(agreement.holds()).isTrue();
        assertThat(agreement.owner()).isEqualTo(CEM);
        assertThat(agreement.heard()).extracting(Heard::how).containsOnly(Heard.How.OWN_DEVICE);
        assertThat(given.refolded()).isEqualTo(given.state());
    }

    @Test
    void whoeverIsSilentIsHeardBySilenceWhenTheWindowEnds() {
        var given = asked();
        for (var member : List.of(ANA, BEN, CEM)) {
            given = given.by(member, new Consent(STALL, 1, member, Way.OWN_DEVICE));
        }
        assertThat(given.later(Duration.ofHours(71)).state().agreements().find(FIRST)).isEmpty();
        var after = given.later(Duration.ofHours(72));
        assertThat(after.state().agreements().find(FIRST).orElseThrow().heardOf(DORA).orElseThrow().how())
            .isEqualTo(Heard.How.SILENCE_AFTER_NOTICE);
    }

    @Test
    void aReasonAgainstLeadsToObjectionsWhenAllHaveAnswered() {
        var given = asked();
        for (var member : List.of(ANA, BEN, CEM, DORA, EMIL)) {
            given = given.by(member, new Consent(STALL, 1, member, Way.OWN_DEVICE));
        }
        given = given.by(FEMI, new RaiseObjection(STALL, 1, FEMI, Way.OWN_DEVICE, Words.of(new Text("Too early")), null));
        var proposal = given.state().proposals().find(STALL).orElseThrow();
        assertThat(proposal.stage()).isEqualTo(Stage.OBJECTIONS);
        assertThat(proposal.openAgainst()).extracting(Objection::by).containsExactly(FEMI);
    }
}
