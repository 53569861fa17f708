package org.kring.server.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.Changes;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.SitIn;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Role;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.world.Inverted;
import org.kring.server.account.InTheKitchen;

/** Roles, links and belonging, as the people of several circles see them. */
class RoleControllerTest extends InTheKitchen {
    private static final List<MemberId> MAKERS = List.of(CEM, ANA, HANA, EMIL, FEMI);
    private static final String MAGAZINE_PAGE = "/circles/magazine";
    private static final String SECRETARY = MAGAZINE_PAGE + "/roles/secretary";
    private static final String SOON = LocalDate.now().plusMonths(3).toString();
    @BeforeEach
    void theyHaveFoundTheirCircles() {
        kitchen.does(ANA, Inverted.begin(RIVER, ANA, Inverted.changes(LocalDate.now().plusMonths(6))));
        kitchen.does(ANA, new OpenRound(new ProposalId(1), 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(new ProposalId(1), 1, member, Way.OWN_DEVICE)));
    }

    @Test
    void theCircleShowsItsRolesAndWhereTheViewerStands() {
        var page = kitchen.deviceOf(ANA).opens(kitchen.at(MAGAZINE_PAGE));
        assertThat(page.first("#role-leader").text()).contains("Cem", "until");
        assertThat(page.first("#standing").text()).contains("You decide here.");
        assertThat(page.first("#domain").text()).contains("texts", "printing");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/circles/river-commons")).first("#standing").text())
            .contains("as delegate of Magazine");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at(MAGAZINE_PAGE)).first("#standing").text())
            .contains("You are not in this circle.");
    }

    @Test
    void outsideOfAMeetingEveryoneIsAsked() {
        var form = kitchen.deviceOf(CEM).opens(kitchen.at(SECRETARY));
        assertThat(form.first("#hats").text()).startsWith("Facilitator and leader");
        assertThat(form.texts("#name-holder option")).contains("Cem, leader");
        var asked = form.send("#name", "holder", "6", "until", SOON);
        assertThat(asked.leadsTo()).endsWith("/proposals/2");
        assertThat(asked.follow().text()).contains("Femi is secretary of Magazine until");
        MAKERS.forEach(member -> kitchen.does(member, new Consent(new ProposalId(2), 1, member, Way.OWN_DEVICE)));
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at(MAGAZINE_PAGE)).first("#role-secretary").text()).contains("Femi");
    }

    @Test
    void togetherOneQuestionIsEnoughAndTheHubSaysYesToALink() {
        together(MAGAZINE, MAKERS, 1);
        var page = kitchen.deviceOf(CEM).opens(kitchen.at(MAGAZINE_PAGE + "/roles/delegate"));
        assertThat(page.send("#name", "holder", "8", "until", SOON, "answer", "none").status()).isEqualTo(303);
        var hub = List.copyOf(kitchen.state().root().members());
        assertThat(hub).contains(HANA).doesNotContain(ANA);
        var before = kitchen.deviceOf(BEN).opens(kitchen.at("/circles/river-commons"));
        assertThat(before.first("#asked").text()).contains("Magazine sends Hana as delegate.", "when the circle is together");
        together(RIVER, hub, 2);
        var asked = kitchen.deviceOf(BEN).opens(kitchen.at("/circles/river-commons"));
        assertThat(asked.send("#asked form", "answer", "none").status()).isEqualTo(303);
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/circles/river-commons")).page().select("#asked")).isEmpty();
    }

    @Test
    void whatDoesNotFitIsSaidBesideTheForm() {
        together(MAGAZINE, MAKERS, 1);
        var back = kitchen.deviceOf(CEM).opens(kitchen.at(MAGAZINE_PAGE + "/roles/delegate"))
            .send("#name", "holder", "3", "until", SOON, "answer", "none");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#name-wrong").text()).contains("Two people carry the link");
    }

    @Test
    void nobodyIsSuggestedAndNobodyChosenIsSaidBesideTheField() {
        var page = kitchen.deviceOf(CEM).opens(kitchen.at(SECRETARY));
        assertThat(page.first("#name-holder option").val()).isEmpty();
        var back = page.send("#name", "until", SOON);
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#name-holder-wrong").text()).contains("Choose somebody");
        assertThat(back.first("#name-until").val()).isEqualTo(SOON);
    }

    @Test
    void onlyMembersNameSomebody() {
        var page = kitchen.deviceOf(BEN).opens(kitchen.at(SECRETARY));
        assertThat(page.page().select("form#name")).isEmpty();
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at(MAGAZINE_PAGE + "/roles/king")).status()).isEqualTo(404);
    }

    @Test
    void aRoleIsGivenUpAndTheGapIsShownWithOneStep() {
        assertThat(kitchen.deviceOf(EMIL).opens(kitchen.at(SECRETARY)).send("#end").status()).isEqualTo(303);
        var page = kitchen.deviceOf(CEM).opens(kitchen.at(MAGAZINE_PAGE));
        assertThat(page.first("#gap").text()).contains("Nobody writes at the moment.", "Name somebody");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at(MAGAZINE_PAGE)).page().select("#gap")).isEmpty();
    }

    @Test
    void whatCanWaitIsPutAwayForAMonth() {
        kitchen.deviceOf(EMIL).opens(kitchen.at(SECRETARY)).send("#end");
        var page = kitchen.deviceOf(CEM).opens(kitchen.at(MAGAZINE_PAGE));
        assertThat(page.send("#put-away", "why", "Emil is back in January").follow().page().select("#gap")).isEmpty();
        assertThat(kitchen.deviceOf(HANA).opens(kitchen.at(MAGAZINE_PAGE)).page().select("#gap")).isEmpty();
    }

    @Test
    void somebodySitsInAsksAndLeaves() {
        var page = kitchen.deviceOf(BEN).opens(kitchen.at(MAGAZINE_PAGE));
        assertThat(page.send("#sit-in").follow().first("#standing").text()).contains("You are heard here");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at(MAGAZINE_PAGE)).send("#ask").status()).isEqualTo(303);
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at(MAGAZINE_PAGE)).first("#guest-2").text()).contains("Would like to be a member.");
        assertThat(kitchen.state().circles().find(MAGAZINE).orElseThrow().has(BEN)).isFalse();
        var leaving = kitchen.deviceOf(BEN).opens(kitchen.at(MAGAZINE_PAGE + "/leaving"));
        assertThat(leaving.send("#leave").status()).isEqualTo(303);
        assertThat(kitchen.state().circles().find(MAGAZINE).orElseThrow().hears(BEN)).isFalse();
    }

    @Test
    void aSeatIsNotLeftButItsRoleGivenUp() {
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/circles/river-commons")).page().select("a[href$=leaving]")).isEmpty();
        var refused = kitchen.deviceOf(BEN).opens(kitchen.at("/circles/river-commons/leaving")).send("#leave");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.first("[role=alert]").text()).contains("Support: delegate");
        assertThat(kitchen.state().circles().find(MAGAZINE).orElseThrow().holder(Role.DELEGATE)).contains(ANA);
    }

    @Test
    void todayTellsWhereOneDecides() {
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).first("#place").text())
            .contains("delegate of Magazine", "facilitator until");
    }

    private void together(CircleId circle, List<MemberId> who, int meeting) {
        kitchen.does(who.getFirst(), new PlanMeeting(circle, Instant.now(), 60, Text.NONE));
        kitchen.does(who.getFirst(), new OpenMeeting(new MeetingId(meeting), who.getFirst(), who.get(1), who));
    }

    @Test
    void whoWasAskedIntoASmallGroupSaysYesFromToday() {
        kitchen.decides(MAGAZINE, Changes.NONE.open(Opening.helping(text("Lease"), text("A lease for the barn"),
            text("Bring us a draft"), LocalDate.now().plusDays(30), List.of(HANA, BEN), HANA)));
        var ask = kitchen.deviceOf(BEN).opens(kitchen.at("")).first("#ask-invited-lease");
        assertThat(ask.text()).contains("Lease", "would like you to be in it");
        var page = kitchen.deviceOf(BEN).opens(kitchen.at("/circles/lease"));
        assertThat(page.first("#standing button").text()).isEqualTo("Yes, I am in");
        assertThat(page.send("#ask").follow().first("#standing").text()).contains("You decide here.");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("")).page().select("#ask-invited-lease")).isEmpty();
        var magazine = kitchen.deviceOf(HANA).opens(kitchen.at(MAGAZINE_PAGE));
        assertThat(magazine.first("#standing").text()).as("who decides here anyway, does not for leading a small group")
            .contains("You decide here.");
        assertThat(magazine.page().select("#inside")).isEmpty();
    }

    @Test
    void theWishToBeAMemberReachesWhoeverLeadsWhereNoMeetingIsPlanned() {
        kitchen.does(BEN, new SitIn(MAGAZINE, BEN));
        kitchen.does(BEN, new AskToJoin(MAGAZINE, BEN));
        assertThat(kitchen.deviceOf(HANA).opens(kitchen.at("")).page().select("#ask-wish-magazine-2")).hasSize(1);
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("")).first("#ask-wish-magazine-2").text())
            .contains("Magazine", "Ben would like to be a member");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("")).page().select("#ask-wish-magazine-2")).isEmpty();
    }
}
