package org.kring.server.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.PressTopic;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

class PressingPagesTest extends InTheKitchen {
    @BeforeEach
    void aLetterHasCome() {
        kitchen.does(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("A letter from a lawyer")));
    }

    @Test
    void whoeverSaysThatItCannotWaitSaysWhyAndWhatRests() {
        var back = topic(CEM).send("#press", "why", "", "rests", "", "day", "");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#press-why-wrong").text()).isEqualTo("A few words are needed here.");
        var day = back.send("#press", "why", "An answer by Friday", "rests", "the spring issue", "day", "");
        assertThat(day.first("#press-day-wrong").text()).isNotBlank();
        var said = day.send("#press", "day", LocalDate.now().plusDays(20).toString()).follow();
        assertThat(said.first("#pressing").text()).contains("Cem says: this cannot wait", "An answer by Friday",
            "Asked to rest meanwhile: the spring issue", "everything goes on as planned");
        assertThat(said.page().select("#pressing form#rest")).isEmpty();
    }

    @Test
    void oneReasonAgainstAndWhatWasPlannedGoesOn() {
        press();
        var kept = topic(DORA).send("#keep", "why", "The printer is booked").follow();
        assertThat(kept.first("#pressing").text()).contains("What we planned goes on: the spring issue");
        assertThat(kept.page().select("#keep")).isEmpty();
    }

    @Test
    void theCircleLetsItRestInItsMeeting() {
        press();
        kitchen.does(ANA, new PlanMeeting(RIVER, Instant.now(), 90, Text.NONE));
        kitchen.does(BEN, new OpenMeeting(MEETING, BEN, DORA, NINE));
        assertThat(topic(BEN).send("#rest").follow().first("#pressing").text()).contains("By our own yes this rests until");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/meetings/1/notes")).first("#decisions").text())
            .contains("the spring issue rests until", "because of: A letter from a lawyer");
    }

    @Test
    void itStandsFirstAndOnTodayUntilItCanWait() {
        press();
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).first("#ask-pressing-1").text())
            .contains("Cem says that this cannot wait: An answer by Friday");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/circles/river-commons/topics")).first("#topic-1 .pressing").text())
            .contains("Cem says: this cannot wait");
        topic(CEM).send("#calm");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).page().select("#ask-pressing-1")).isEmpty();
    }

    @Test
    void aSmallGroupIsAskedForInFourFields() {
        press();
        var back = topic(ANA).send("form[action$=/group]", "why", "What do we answer?",
            "who-1", "yes", "leader", "1");
        assertThat(back.first("#group-people-wrong").text()).startsWith("A small group needs two people");
        assertThat(back.first("#group-who-1").hasAttr("checked")).isTrue();
        var planned = back.send("form[action$=/group]", "who-1", "yes", "who-5", "yes", "leader", "5").follow();
        assertThat(planned.first("#group").text()).contains("What do we answer?", "Emil leads, until", "has not said yet");
        assertThat(kitchen.deviceOf(EMIL).opens(kitchen.at("")).first("#ask-willing-1").text()).contains("Are you willing");
        topic(ANA).send("#willing");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).page().select("#ask-willing-1")).isEmpty();
        var ready = kitchen.deviceOf(EMIL).opens(kitchen.at("/topics/1")).send("#willing").follow();
        assertThat(ready.first("#group-ready").text()).startsWith("All are willing");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("")).first("#ask-group-1").text()).as("whoever says that it presses")
            .contains("put the small group to the circle");
        var taken = ready.send("#propose-group", "name", "River Commons");
        assertThat(taken.first("#propose-group-name-wrong").text()).contains("River Commons");
        var proposal = taken.send("#propose-group", "name", "Answering the lawyer").follow();
        assertThat(proposal.first("h1").text()).isEqualTo("A small group: Answering the lawyer");
        assertThat(proposal.text()).contains("What do we answer?");
        assertThat(kitchen.state().proposals().all().getLast().content().lookAgain()).as("when the group ends")
            .isEqualTo(kitchen.state().backlog().find(new TopicId(1)).orElseThrow().road().pressing().group().until());
        assertThat(topic(ANA).first("#standing").text()).contains("became a proposal");
    }

    private void press() {
        kitchen.does(CEM, new PressTopic(new TopicId(1), CEM, text("An answer by Friday"), text("the spring issue"),
            LocalDate.now().plusDays(20)));
    }

    private Answer topic(MemberId who) {
        return kitchen.deviceOf(who).opens(kitchen.at("/topics/1"));
    }
}
