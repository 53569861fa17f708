package org.kring.server.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

class RequestPagesTest extends InTheKitchen {
    /** Cem is in no circle any more, and asks. */
    @BeforeEach
    void cemAsksFromOutside() {
        kitchen.does(CEM, new LeaveCircle(RIVER, CEM));
        kitchen.does(CEM, new RaiseTopic(RIVER, CEM, Wish.HELP, text("Who knows about leases?")));
    }

    @Test
    void whoeverAsksSeesByWhenTheyHear() {
        var day = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(14).getDayOfMonth();
        assertThat(topic(CEM).first("#asked").text()).startsWith("You hear by " + day).endsWith("yes, later, or no and why.");
        assertThat(topic(CEM).page().select("#ours")).isEmpty();
        assertThat(topic(BEN).first("#asked").text()).startsWith("Cem hears by");
    }

    @Test
    void theCircleIsAskedWhetherItIsTheirsWithEqualAnswers() {
        var asked = topic(ANA);
        assertThat(asked.first("#ours h2").text()).isEqualTo("Cem asks. Is this ours?");
        assertThat(asked.texts("#ours .answers button")).containsExactly("Yes, we take it up", "Later", "No");
        assertThat(asked.page().select("#ours .main")).isEmpty();
    }

    @Test
    void aNoWithoutAReasonComesBackBesideTheField() {
        var back = topic(ANA).send("#answer", "answer", "NO", "why", " ");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#answer-why-wrong").text()).isEqualTo("Why? A sentence helps whoever asked.");
        var said = back.send("#answer", "answer", "NO", "why", "Nobody of us knows").follow();
        assertThat(said.first("#asked").text()).contains("River Commons said no on", "in the words of Ana", "Nobody of us knows");
        var again = kitchen.deviceOf(CEM).opens(topic(CEM).first("#again").attr("href"));
        assertThat(again.first("#raise textarea").text()).isEqualTo("Who knows about leases?");
        assertThat(said.first("#standing").text()).contains("the circle said no");
    }

    @Test
    void laterPromisesAnotherDay() {
        var said = topic(ANA).send("#answer", "answer", "LATER", "why", "After the harvest").follow();
        assertThat(said.first("#asked").text()).contains("later. It says more by", "After the harvest");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).page().select("#ask-topic-1")).as("not asked again the same minute").isEmpty();
        assertThat(topic(CEM).first("#asked").text()).contains("You hear by");
        var missing = topic(ANA).send("#answer", "answer", "LATER", "why", "After the harvest", "day", "");
        assertThat(missing.first("#answer-day-wrong").text()).isEqualTo("When do we say more? A day is missing.");
    }

    @Test
    void somebodySimplyDoesItInsteadOfAnAgreement() {
        var done = topic(ANA).send("#step", "text", "Ask my sister, who is a lawyer").follow();
        assertThat(done.first("#standing").text()).contains("somebody does it");
        assertThat(done.texts("#became a")).containsExactly("Ask my sister, who is a lawyer");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).text()).contains("Ask my sister");
    }

    @Test
    void peopleTellEachOtherInstead() {
        assertThat(topic(ANA).send("#said", "ending", "SAID_DIRECTLY").follow().first("#standing").text())
            .contains("people tell each other");
    }

    @Test
    void itIsPutOnTheNextAgendaInOneStep() {
        kitchen.does(BEN, new PlanMeeting(RIVER, Instant.now().plusSeconds(90_000), 90, Text.NONE));
        var put = topic(ANA).send("#agenda").follow();
        assertThat(put.first("#became").text()).contains("on the agenda for");
        assertThat(put.page().select("form#agenda")).isEmpty();
    }

    @Test
    void todayTellsTheCircleWhoWaitsAndTheAskerWhatWasSaid() {
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).first("#ask-topic-1").text())
            .contains("Who knows about leases?", "Cem asks River Commons, and hears by");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("")).first("#asked-1").text()).contains("River Commons answers by");
        topic(ANA).send("#answer", "answer", "NO", "why", "Nobody of us knows");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).page().select("#ask-topic-1")).isEmpty();
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("")).first("#asked-1").text())
            .contains("River Commons says no. Nobody of us knows");
    }

    @Test
    void aMembersOwnTopicPromisesNothing() {
        kitchen.does(ANA, new RaiseTopic(RIVER, ANA, Wish.TALK, text("The hall is cold")));
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/topics/2")).page().select("#asked, #ours")).isEmpty();
    }

    private Answer topic(MemberId who) {
        return kitchen.deviceOf(who).opens(kitchen.at("/topics/1"));
    }
}
