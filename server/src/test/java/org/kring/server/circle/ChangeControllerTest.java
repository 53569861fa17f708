package org.kring.server.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.RIVER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.Change;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleCommand.AnswerChange;
import org.kring.core.circle.State;
import org.kring.core.circle.Wanted;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** A circle changes, rests, wakes, ends and opens others: looked at first, and then decided by those concerned. */
class ChangeControllerTest extends InTheKitchen {
    private static final String SOON = LocalDate.now().plusMonths(2).toString();

    @BeforeEach
    void theyHaveFoundTheirCircles() {
        kitchen.findsItsCircles();
    }

    private Answer opens(MemberId who, String page) {
        return kitchen.deviceOf(who).opens(kitchen.at(page));
    }

    private Circle circle(CircleId id) {
        return kitchen.state().circles().find(id).orElseThrow();
    }

    private ProposalId asked(Answer looked) {
        assertThat(looked.status()).isEqualTo(422);
        var proposed = looked.send("#change", "as", "ask");
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(303);
        return new ProposalId(Integer.parseInt(proposed.leadsTo().replaceAll(".*/", "")));
    }

    private void everyoneConsents(ProposalId id) {
        var proposal = kitchen.state().proposals().find(id).orElseThrow();
        var who = List.copyOf(circle(proposal.circle()).members());
        kitchen.does(who.getFirst(), new OpenRound(id, 1, List.of()));
        who.forEach(member -> kitchen.does(member, new Consent(id, 1, member, Way.OWN_DEVICE)));
    }

    @Test
    void theCirclesPageLeadsToWhatCanChange() {
        var circle = opens(EMIL, "/circles/legal-research");
        assertThat(circle.page().select("#more a").eachAttr("href")).contains(kitchen.at("/circles/legal-research/changes"));
        assertThat(opens(EMIL, "/circles/legal-research/changes").page().select("#ways li").eachAttr("id"))
            .containsExactly("aim-and-domain", "circle", "group", "rest", "end");
        assertThat(opens(ANA, "/circles/river-commons/changes").page().select("#ways li").eachAttr("id"))
            .containsExactly("aim-and-domain", "circle", "group");
    }

    @Test
    void aCircleRestsAfterItHasSeenBeforeAndAfter() {
        var looked = opens(EMIL, "/circles/legal-research/changes/rest")
            .send("#change", "until", SOON, "why", "Nobody has time before spring.", "as", "look");
        assertThat(looked.texts("#lines li")).singleElement().asString().startsWith("Legal research rests until")
            .contains("Meanwhile ", " minds what it looks after.");
        assertThat(looked.page().select("#before-legal-research.resting")).isEmpty();
        assertThat(looked.page().select("#after-legal-research.resting")).hasSize(1);
        assertThat(circle(LEGAL).state()).isEqualTo(State.STARTING);
        var proposal = asked(looked);
        assertThat(opens(EMIL, "/proposals/" + proposal.value()).text()).contains("Nobody has time before spring.");
        everyoneConsents(proposal);
        assertThat(circle(LEGAL).state()).isEqualTo(State.RESTING);
    }

    @Test
    void whatRestsIsWokenByTheCircleOrTheOneAroundIt() {
        kitchen.decides(LEGAL, Changes.NONE.and(new Change.Rest(LEGAL, LocalDate.now().plusDays(40), null)));
        assertThat(opens(DORA, "/circles/legal-research/changes").page().select("#ways li").eachAttr("id")).contains("wake")
            .doesNotContain("rest");
        everyoneConsents(asked(opens(DORA, "/circles/legal-research/changes/wake").send("#change", "by", "1")));
        assertThat(circle(LEGAL).state()).isEqualTo(State.ACTIVE);
        assertThat(opens(DORA, "/agreements?circle=legal-research").texts("#list-once li")).as("neither resting nor waking goes on holding")
            .hasSize(2);
    }

    @Test
    void aCircleEndsAndWhatItHoldsGoesWhereItWasSaid() {
        everyoneConsents(asked(opens(EMIL, "/circles/legal-research/changes/end").send("#change", "heir", "3", "as", "look")));
        assertThat(circle(LEGAL).isOver()).isTrue();
        assertThat(opens(EMIL, "/circles/legal-research/changes").text()).doesNotContain("End it");
    }

    @Test
    void whoeverHoldsOthersInsideIsToldWhyItCannotEnd() {
        kitchen.decides(MAGAZINE, Changes.NONE.open(org.kring.core.circle.Opening.working(
            org.kring.core.world.River.text("Printing"), org.kring.core.world.River.text("Caring for paper"), List.of(),
            List.of(HANA, ANA), List.of(new Change.Post(org.kring.core.circle.Role.LEADER, HANA, LocalDate.now().plusDays(80))))));
        assertThat(opens(HANA, "/circles/magazine/changes").first("#end").text()).contains("There are circles inside this one.");
    }

    @Test
    void whatACircleIsForIsShownBeforeAndAfterAndWaitsForTheOtherYes() {
        var looked = opens(HANA, "/circles/magazine/changes/aim-and-domain").send("#change", "aim", "A magazine twice a year",
            "let-3", "yes", "items", "the newsletter\n\nthe archive", "as", "look");
        assertThat(looked.texts("#drawing figure").getFirst()).contains("four times a year", "printing");
        assertThat(looked.texts("#drawing figure").getLast()).contains("twice a year", "the newsletter", "the archive")
            .doesNotContain("printing");
        var proposal = asked(looked);
        everyoneConsents(proposal);
        assertThat(circle(MAGAZINE).wanted()).hasSize(4);
        var waits = "It is asked in the next meeting of River Commons, by itself.";
        assertThat(opens(HANA, "/proposals/" + proposal.value()).text()).contains("Another yes is missing", waits);
        var agreement = kitchen.state().agreements().all().getLast().id();
        assertThat(opens(HANA, "/agreements/" + agreement.value()).text()).contains("it holds once River Commons has said yes too", waits)
            .doesNotContain("Holds since");
        assertThat(opens(HANA, "/agreements?circle=magazine").text()).contains("it holds once River Commons has said yes too");
        assertThat(opens(HANA, "/circles/magazine").texts("#awaits li")).hasSize(4)
            .contains("Decided, and not so yet: A magazine twice a year. " + waits);
    }

    @Test
    void whatWouldChangeIsDrawnAnewFromItsProposal() {
        var proposal = asked(opens(HANA, "/circles/magazine/changes/aim-and-domain").send("#change", "aim", "A magazine twice a year",
            "let-3", "yes", "items", "the newsletter", "as", "look"));
        var form = opens(HANA, "/proposals/" + proposal.value() + "/drawing");
        assertThat(form.first("#change-aim").val()).isEqualTo("A magazine twice a year");
        assertThat(form.page().select("#change-let-3[checked]")).hasSize(1);
        form.send("#change", "aim", "A magazine three times a year", "as", "ask");
        var page = opens(HANA, "/proposals/" + proposal.value());
        assertThat(page.first("#text").text()).contains("three times a year", "the newsletter");
        assertThat(page.texts("#drawing figure").getLast()).contains("three times a year");
        assertThat(opens(BEN, "/proposals/" + proposal.value() + "/drawing").status()).as("who does not belong to it").isEqualTo(404);
    }

    @Test
    void whatTheOtherCircleSaysNoToIsToldWhereItWasDecided() {
        var proposal = asked(opens(HANA, "/circles/magazine/changes/aim-and-domain").send("#change", "aim", "A magazine twice a year", "as", "look"));
        everyoneConsents(proposal);
        var agreement = kitchen.state().agreements().all().getLast().id();
        var here = List.copyOf(circle(RIVER).members());
        var meeting = kitchen.state().meetings().next();
        kitchen.does(here.getFirst(), new PlanMeeting(RIVER, Instant.now(), 60, Text.NONE));
        kitchen.does(here.getFirst(), new OpenMeeting(meeting, here.getFirst(), here.getLast(), here));
        kitchen.does(here.getFirst(), new AnswerChange(RIVER, MAGAZINE, Wanted.Part.AIM, 0, false, meeting, here));
        assertThat(opens(HANA, "/agreements/" + agreement.value()).first(".lead").text()).contains("River Commons said no on", "so it does not hold");
        assertThat(opens(HANA, "/agreements/" + agreement.value()).first("#road").text()).contains("River Commons said no: there it stays as it was");
        assertThat(opens(HANA, "/proposals/" + proposal.value()).first(".say").text()).startsWith("Decided here, and River Commons said no");
        assertThat(opens(HANA, "/agreements?circle=magazine").text()).doesNotContain("Holds since");
    }

    @Test
    void aSmallGroupBeginsWithAQuestionAndADate() {
        var looked = opens(HANA, "/circles/magazine/changes/group").send("#change", "name", "Paper", "mandate",
            "Which paper, and from where", "in-5", "yes", "LEADER", "8", "until", SOON, "as", "look");
        assertThat(looked.page().select("#after-paper.helping")).hasSize(1);
        assertThat(looked.first(".drawn.inner").text()).contains("Paper", "Hana leader", "Emil");
        everyoneConsents(asked(looked));
        assertThat(kitchen.state().circles().bySlug("paper").orElseThrow().isInside(MAGAZINE)).isTrue();
    }

    @Test
    void aCircleOpensInsideAndTakesPartOfWhatTheOtherHolds() {
        everyoneConsents(asked(opens(HANA, "/circles/magazine/changes/circle").send("#change", "name", "Pictures", "aim",
            "Drawing and choosing pictures", "items", "drawings", "within", "2", "LEADER", "8", "in-5", "yes", "as", "look")));
        assertThat(kitchen.state().circles().bySlug("pictures").orElseThrow().domain()).hasSize(1);
    }

    @Test
    void whatDoesNotFitComesBackWithASentenceAndAllThatWasTyped() {
        var back = opens(EMIL, "/circles/legal-research/changes/rest").send("#change", "until", "1999-01-01", "why", "Tired", "as", "ask");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first(".wrong").text()).isEqualTo("Until when? Choose a day that is still ahead.");
        assertThat(back.first("#change-why").text()).isEqualTo("Tired");
        var nothing = opens(HANA, "/circles/magazine/changes/aim-and-domain").send("#change", "as", "look");
        assertThat(nothing.first(".wrong").text()).startsWith("Nothing would change by this.");
    }

    @Test
    void whoeverDecidesNeitherHereNorAroundIsShownAnotherWay() {
        var page = opens(HANA, "/circles/legal-research/changes");
        assertThat(page.page().select("#ways, #change")).isEmpty();
        assertThat(page.text()).contains("You can raise it.");
        assertThat(opens(HANA, "/circles/legal-research/changes/rest").status()).isEqualTo(404);
        assertThat(opens(BEN, "/circles/legal-research/changes/rest").status()).isEqualTo(200);
        assertThat(opens(BEN, "/circles/legal-research/changes/dance").status()).isEqualTo(404);
    }
}
