package org.kring.server.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.ProposalId;
import org.kring.core.circle.CircleCommand.Admit;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.server.account.InTheKitchen;

class CircleControllerTest extends InTheKitchen {
    private static final String PAGE = "/circles/river-commons";
    @Test
    void theCircleSaysWhatItIsForAndWhoIsInIt() {
        var circle = kitchen.deviceOf(ANA).opens(kitchen.at("/circles")).visitor().opens(kitchen.at(PAGE));
        assertThat(circle.first(".lead").text()).isEqualTo("Living well with little");
        assertThat(circle.texts("#who .people li")).hasSize(9).first().asString().endsWith("Ana");
        assertThat(circle.first("#next").text()).contains("No date yet.");
        assertThat(circle.first("#live").attr("src")).contains("on=circle-1");
    }

    @Test
    void aProposalOnItsWayIsShownWithWhereItIs() {
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("A stall at the market")), true));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at(PAGE)).first("#proposal-1").text()).contains("A stall at the market", "questions");
        kitchen.does(CEM, new OpenRound(new ProposalId(1), 1, List.of()));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at(PAGE)).first("#proposal-1").text()).contains("being decided, until");
    }

    @Test
    void aGuestIsAdmittedWhenNobodyIsAgainst() {
        theyHaveAgreedHowToDecide();
        kitchen.does(ANA, new Welcome());
        assertThat(kitchen.deviceOf(JUNO).opens(kitchen.at(PAGE)).send("#ask").status()).isEqualTo(303);
        var page = kitchen.deviceOf(CEM).opens(kitchen.at(PAGE));
        assertThat(page.first("#guest-10 .question").text()).startsWith("Anyone against ");
        assertThat(page.send("#admit-10").status()).isEqualTo(303);
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at(PAGE)).texts("#who .people li")).hasSize(10);
    }

    @Test
    void aGuestIsShownAndIsNotAskedAboutThemselves() {
        theyHaveAgreedHowToDecide();
        kitchen.does(ANA, new Welcome());
        var page = kitchen.deviceOf(JUNO).opens(kitchen.at(PAGE));
        assertThat(page.first("#guest-10").text()).contains("guest since");
        assertThat(page.page().select("form[action$=members], #open a[href*=new]")).isEmpty();
    }

    @Test
    void whoWasAdmittedMeanwhileIsNotAdmittedTwice() {
        theyHaveAgreedHowToDecide();
        kitchen.does(ANA, new Welcome());
        kitchen.does(JUNO, new AskToJoin(RIVER, JUNO));
        var page = kitchen.deviceOf(CEM).opens(kitchen.at(PAGE));
        kitchen.does(ANA, new Admit(RIVER, JUNO));
        var late = page.send("#admit-10");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.first(".wrong[role=alert]").text()).isNotBlank();
    }

    @Test
    void aCircleThatIsNotThereIsNotThere() {
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/circles/elsewhere")).status()).isEqualTo(404);
    }
}
