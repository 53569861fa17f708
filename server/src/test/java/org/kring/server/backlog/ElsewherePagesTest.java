package org.kring.server.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.backlog.BacklogCommand.PlanGroup;
import org.kring.core.backlog.BacklogCommand.PressTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.world.Inverted;
import org.kring.server.ProgramClock;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** With several circles: where it goes, whose it is, and how it goes on. */
class ElsewherePagesTest extends InTheKitchen {
    private static final String LEASE = "What answers on law do we give about a lease?";

    /** The founding circle has become the hub of four circles. */
    @BeforeEach
    void theyOpenTheirCircles() {
        var proposal = new ProposalId(1);
        kitchen.does(ANA, Inverted.begin(RIVER, ANA, Inverted.changes()));
        kitchen.does(ANA, new OpenRound(proposal, 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(proposal, 1, member, Way.OWN_DEVICE)));
    }

    @Test
    void itGoesToTheCircleThatLooksAfterItAndOneHearsByADay() {
        var said = kitchen.deviceOf(GRETE).opens(kitchen.at("/raise/whose?q=answers%20on%20law"));
        assertThat(said.first("#goes").text()).isEqualTo("It goes to Legal research, which looks after this: answers on law");
        assertThat(said.first("#hears").text()).startsWith("You hear by");
        var raised = kitchen.deviceOf(GRETE).opens(kitchen.at("/raise")).send("#raise", "text", LEASE, "goes", "").follow();
        assertThat(raised.first("#standing").text()).contains("waits for Legal research");
    }

    @Test
    void elsewhereIsChosenInstead() {
        var form = kitchen.deviceOf(GRETE).opens(kitchen.at("/raise"));
        assertThat(form.texts("#elsewhere option")).startsWith("the circle that looks after it", "River Commons");
        var raised = form.send("#raise", "text", LEASE, "circle", Integer.toString(Inverted.MAGAZINE.value())).follow();
        assertThat(raised.first("#standing").text()).contains("waits for Magazine");
    }

    @Test
    void whatLooksLikeAnothersIsPassedOnInOneStep() {
        raisedWith(Inverted.MAGAZINE.value());
        var asked = topic(CEM);
        assertThat(asked.first("#looks-like").text()).startsWith("This looks like Legal research's. Pass it to them?");
        var passed = asked.send("#looks-like").follow();
        assertThat(passed.first("#standing").text()).contains("waits for Legal research", "Grete hears by");
        assertThat(passed.first("#road").text()).contains("Magazine passed it on to Legal research on");
    }

    @Test
    void whatIsNobodysGoesToTheWiderCircle() {
        kitchen.deviceOf(GRETE).opens(kitchen.at("/raise")).send("#raise", "text", "The ladder is broken",
            "circle", Integer.toString(Inverted.MAGAZINE.value()));
        var asked = topic(CEM);
        assertThat(asked.texts("#elsewhere option")).startsWith("River Commons, the wider circle");
        var passed = asked.send("#to-wider").follow();
        assertThat(passed.first("#standing").text()).contains("waits for River Commons");
    }

    @Test
    void aHomeCircleIsAskedToLendItsPeopleAndKeepsThemWithAReason() {
        kitchen.does(DORA, new RaiseTopic(Inverted.LEGAL, DORA, Wish.TALK, text("A letter from a lawyer")));
        var letter = new TopicId(1);
        kitchen.does(DORA, new PressTopic(letter, DORA, text("An answer by Friday"), Text.NONE, null));
        kitchen.does(DORA, new PlanGroup(letter, text("What do we answer?"), List.of(DORA, FEMI), DORA,
            kitchen.state().backlog().find(letter).orElseThrow().at().atZone(kitchen.state().zone()).toLocalDate().plusDays(20)));
        assertThat(kitchen.deviceOf(IVO).opens(kitchen.at("")).text()).contains("Awareness is asked to lend its people");
        var home = "#keep-people-" + Inverted.AWARENESS.value();
        var kept = topic(IVO).send(home, "why", "She carries the stall").follow();
        assertThat(kept.first("#home-" + Inverted.AWARENESS.value()).text()).contains("needs its people at home");
        assertThat(kitchen.deviceOf(IVO).opens(kitchen.at("")).text()).doesNotContain("Awareness is asked to lend");
    }

    @Test
    void whatIsNotAnsweredInItsTimeSaysSoAndWhoeverAskedBringsItToTheWiderCircle() {
        raisedWith(Inverted.MAGAZINE.value());
        assertThat(topic(GRETE).page().select("#late")).isEmpty();
        var clock = kitchen.site().part(ProgramClock.class);
        clock.move(Duration.ofDays(15));
        try {
            assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("")).first("#ask-topic-1").text()).contains("that day is past");
            assertThat(kitchen.deviceOf(GRETE).opens(kitchen.at("")).first("#asked-1").text()).contains("was to answer by", "bring it to the wider circle");
            var passed = topic(GRETE).send("#late-to").follow();
            assertThat(passed.first("#standing").text()).contains("waits for River Commons");
            assertThat(passed.first("#road").text()).contains("Magazine passed it on to River Commons");
        } finally {
            clock.move(Duration.ofDays(-15));
        }
    }

    @Test
    void whatACircleInsideDoesNotAnswerComesBeforeWhoeverLeadsTheWiderOne() {
        kitchen.does(CEM, new RaiseTopic(Inverted.SUPPORT, CEM, Wish.HELP, text("Who lends a ladder?")));
        var circles = kitchen.state().circles();
        var around = circles.find(RIVER).orElseThrow().members().stream().filter(one -> !one.equals(CEM)
            && !circles.find(Inverted.SUPPORT).orElseThrow().has(one)).findFirst().orElseThrow();
        var clock = kitchen.site().part(ProgramClock.class);
        clock.move(Duration.ofDays(15));
        try {
            assertThat(kitchen.deviceOf(around).opens(kitchen.at("")).first("#ask-late-1").text()).contains("Support has not answered Cem");
        } finally {
            clock.move(Duration.ofDays(-15));
        }
    }

    private void raisedWith(int circle) {
        kitchen.deviceOf(GRETE).opens(kitchen.at("/raise")).send("#raise", "text", LEASE, "circle", Integer.toString(circle));
    }

    private Answer topic(MemberId who) {
        return kitchen.deviceOf(who).opens(kitchen.at("/topics/1"));
    }

    @Test
    void whatIsPassedOnToAnotherCircleLeadsToItsProposal() {
        var id = kitchen.state().proposals().next();
        kitchen.does(CEM, new Begin(Inverted.MAGAZINE, CEM, null, null, Content.of(text("We share the printer with Support")), true));
        kitchen.does(CEM, new SuggestCourse(id, new Course.Refer(RIVER, List.of(), LocalDate.now().plusDays(9)), text("Who decides about printers?")));
        kitchen.state().circles().find(Inverted.MAGAZINE).orElseThrow().members()
            .forEach(member -> kitchen.does(member, new AnswerCourse(id, member, Way.OWN_DEVICE, false)));
        var topic = kitchen.state().backlog().waitingFor(RIVER).stream().reduce((_, later) -> later).orElseThrow();
        var page = kitchen.deviceOf(ANA).opens(kitchen.at("/topics/" + topic.id().value()));
        assertThat(page.first("#standing").text()).contains("About We share the printer with Support · Magazine");
    }
}
