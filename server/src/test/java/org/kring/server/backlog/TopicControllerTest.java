package org.kring.server.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.step.StepCommand.TakeStep;
import org.kring.server.account.InTheKitchen;

class TopicControllerTest extends InTheKitchen {
    private static final String LONG = "At every stall people ask us the same legal questions. ".repeat(6);
    @BeforeEach
    void cemRaisedSomething() {
        kitchen.does(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text(LONG)));
    }

    @Test
    void aLongTopicHasItsBeginningAsTitleAndAllOfItBelow() {
        var topic = kitchen.deviceOf(ANA).opens(kitchen.at("/topics/1"));
        assertThat(topic.first("h1").text()).endsWith("…").hasSizeLessThan(150);
        assertThat(topic.first(".text").text()).isEqualTo(LONG.strip());
        assertThat(topic.first("#live").attr("src")).contains("on=topic-1");
    }

    @Test
    void aMemberOfTheCircleMakesAProposalFromItOrClosesIt() {
        var topic = kitchen.deviceOf(ANA).opens(kitchen.at("/topics/1"));
        assertThat(topic.first(".acts a.main").attr("href")).isEqualTo(kitchen.at("/proposals/new?topic=1"));
        var closed = topic.send("#ending", "ending", "DEALT_WITH");
        assertThat(closed.status()).isEqualTo(303);
        assertThat(closed.follow().first("#standing").text()).contains("dealt with");
    }

    @Test
    void theActThatFitsTheWishStandsFirstAndIsTheFilledOne() {
        kitchen.does(CEM, new RaiseTopic(RIVER, CEM, Wish.PROPOSAL, text("A shelf for lent books")));
        kitchen.does(ANA, new PlanMeeting(RIVER, Instant.now().plus(Duration.ofDays(9)), 90, text("kitchen")));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/topics/1")).texts("main .main"))
            .singleElement().asString().startsWith("Put it on the agenda");
        var wished = kitchen.deviceOf(ANA).opens(kitchen.at("/topics/2"));
        assertThat(wished.texts("main .main")).containsExactly("Make a proposal from it");
        assertThat(wished.texts(".acts a.button, #agenda button").getFirst()).isEqualTo("Make a proposal from it");
    }

    @Test
    void whoClosesATopicThatIsClosedLearnsSo() {
        var topic = kitchen.deviceOf(ANA).opens(kitchen.at("/topics/1"));
        kitchen.deviceOf(CEM).opens(kitchen.at("/topics/1")).send("#ending", "ending", "DROPPED");
        var late = topic.send("#ending", "ending", "DEALT_WITH");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.first("[role=alert]").text()).isNotBlank();
        assertThat(late.first("#standing").text()).contains("let go");
    }

    @Test
    void whoeverIsNotInTheCircleReadsAndClosesNothing() {
        kitchen.does(ANA, new LeaveCircle(RIVER, ANA));
        var topic = kitchen.deviceOf(ANA).opens(kitchen.at("/topics/1"));
        assertThat(topic.status()).isEqualTo(200);
        assertThat(topic.page().select("#ending, .acts a.main")).isEmpty();
    }

    @Test
    void whatCameOfItIsListed() {
        kitchen.does(CEM, new TakeStep(RIVER, text("Ask the lawyer"), CEM, LocalDate.now().plusDays(9), null,
            new TopicId(1), Way.OWN_DEVICE));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/topics/1")).texts("#became a")).containsExactly("Ask the lawyer");
    }

    @Test
    void aTopicThatIsNotThereIsNotThere() {
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/topics/7")).status()).isEqualTo(404);
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/circles/elsewhere/topics")).status()).isEqualTo(404);
    }

    @Test
    void aStrangerSeesNothing() {
        assertThat(kitchen.site().visitor().opens(kitchen.at("/topics/1")).text()).doesNotContain("stall");
        assertThat(kitchen.deviceOf(JUNO).opens(kitchen.at("/topics/1")).text()).doesNotContain("stall");
    }
}
