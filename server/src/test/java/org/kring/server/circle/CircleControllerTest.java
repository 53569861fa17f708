package org.kring.server.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.server.account.InTheKitchen;

class CircleControllerTest extends InTheKitchen {
    private static final String PAGE = "/circles/river-commons";
    private static final Instant NEXT = Instant.now().plus(Duration.ofDays(20));

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
    void aGuestWhoWouldLikeToBeAMemberIsToldWhenTheCircleIsAsked() {
        theyHaveAgreedHowToDecide();
        kitchen.does(ANA, new Welcome());
        var asked = kitchen.deviceOf(JUNO).opens(kitchen.at(PAGE)).send("#ask");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.follow().first("#asks").text()).isEqualTo(
            "You have asked to be a member. The circle is asked at its next meeting. No date is set yet.");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("")).first("#ask-wish-river-commons-10").text())
            .contains("would like to be a member. The circle is asked at its next meeting. No date is set yet.", "Plan the next meeting");
        kitchen.does(ANA, new PlanMeeting(RIVER, NEXT, 60, Text.NONE));
        assertThat(kitchen.deviceOf(JUNO).opens(kitchen.at(PAGE)).first("#asks").text()).contains("The circle is asked at its next meeting, ")
            .doesNotContain("No date");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at(PAGE)).first("#guest-10").text()).contains("Would like to be a member.",
            "The circle is asked at its next meeting, ");
        assertThat(kitchen.deviceOf(JUNO).opens(kitchen.at("")).first("#joins-10").text()).isEqualTo("The circle is asked about you there");
        var today = kitchen.deviceOf(CEM).opens(kitchen.at(""));
        assertThat(today.first("#joins-10").text()).contains("would like to be a member");
        assertThat(today.page().select("#ask-wish-river-commons-10")).isEmpty();
    }

    @Test
    void whoeverHasAskedMayTakeItBack() {
        theyHaveAgreedHowToDecide();
        kitchen.does(ANA, new Welcome());
        kitchen.does(JUNO, new AskToJoin(RIVER, JUNO));
        var page = kitchen.deviceOf(JUNO).opens(kitchen.at(PAGE));
        var back = kitchen.deviceOf(JUNO).opens(kitchen.at(PAGE)).send("#take-back").follow();
        assertThat(back.page().select("#asks")).isEmpty();
        assertThat(back.first("#ask button").text()).isEqualTo("I would like to be a member");
        var late = page.send("#take-back");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.first(".wrong[role=alert]").text()).isNotBlank();
    }

    @Test
    void aGuestIsShownAndIsNotAskedAboutThemselves() {
        theyHaveAgreedHowToDecide();
        kitchen.does(ANA, new Welcome());
        var page = kitchen.deviceOf(JUNO).opens(kitchen.at(PAGE));
        assertThat(page.first("#guest-10").text()).contains("guest since");
        assertThat(page.page().select("#asks-10, #open a[href*=new]")).isEmpty();
    }

    @Test
    void aCircleThatIsNotThereIsNotThere() {
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/circles/elsewhere")).status()).isEqualTo(404);
    }
}
