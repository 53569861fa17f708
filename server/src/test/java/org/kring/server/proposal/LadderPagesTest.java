package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.consent.LastResort;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.Wanted;
import org.kring.server.site.Answer;

/** A circle that is stuck is offered one step after another, on the proposal's page. */
class LadderPagesTest extends StuckInTheKitchen {
    @Override
    LastResort resort() {
        return LastResort.SUPERMAJORITY;
    }

    @Test
    void fourWaysToChangeTheApproachComeFirst() {
        assertThat(seenBy(BEN).texts("#stuck summary")).hasSize(4);
        assertThat(seenBy(BEN).page().select("#last-resort, #helpers, #small-group")).isEmpty();
    }

    @Test
    void aRoundIsEveryonesTurnAndItsSentencesStandWithTheirNames() {
        seenBy(BEN).send("#way-what-makes-it-hard");
        assertThat(today(ANA)).startsWith("we are stuck, and one sentence of everyone is asked for");
        var said = seenBy(ANA).send("#reactions", "text", "It is about who decides").follow();
        assertThat(said.texts("#attempt-said li")).containsExactly("It is about who decides Ana");
        assertThat(said.page().select("#reactions, #talk .quote")).as("once, and not as a reaction to the text").isEmpty();
        assertThat(said.first("#attempt-not-yet").text()).doesNotContain("Ana").contains("Ben");
        assertThat(said.texts("#stuck summary")).as("the others stay open").hasSize(3);
        NINE.stream().filter(member -> !member.equals(ANA)).forEach(member -> seenBy(member).send("#reactions", "text", "I am tired"));
        assertThat(seenBy(BEN).first("#attempt").text()).contains("Now another text: Cem writes it");
        assertThat(today(CEM)).startsWith("it is your turn: you write the next text");
    }

    @Test
    void whoIsInTheSmallGroupHasItOnTodayAndEveryoneReadsWhoWorksOnIt() {
        seenBy(BEN).send("#way-smaller-question");
        asksAnew(3);
        seenBy(BEN).send("#small-group", "person", "4", "until", LocalDate.now().plusDays(7).toString(), "words", "You three");
        NINE.forEach(member -> seenBy(member).send("#course-answers", "answer", "none"));
        assertThat(today(DORA)).startsWith("you are in the small group that looks for a text");
        assertThat(seenBy(DORA).first("#rests").text()).contains("A small group works on it: Cem, Ana and Dora, until", "Find one whole text together");
        assertThat(seenBy(BEN).first("#rests").text()).doesNotContain("You are in it");
        assertThat(seenBy(BEN).texts("#reasons-past > summary")).as("meanwhile too").containsExactly("2 reasons against earlier texts: met now?");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("")).first("#stuck").text()).contains("A small group works on it: Cem, Ana and Dora");
        var back = seenBy(DORA).send("#return", "words", "").follow();
        assertThat(back.first("#road").text()).containsSubsequence("We were stuck, and tried: A small group, two weeks at most",
            "A small group works on it: Cem, Ana and Dora", "It came back, without a text");
    }

    @Test
    void whoHelpsFromOutsideHasItOnTodayAsLongAsItLasts() {
        kitchen.does(JUNO, new LeaveCircle(RIVER, JUNO));
        aSmallGroupTries();
        seenBy(BEN).send("#helpers", "helper", "10");
        seenBy(JUNO).send("#help", "answer", "yes");
        assertThat(kitchen.deviceOf(JUNO).opens(kitchen.at("")).first("#stuck").text())
            .contains("You ask the questions for River Commons, from outside. Now: a reason against is being worked on");
    }

    private String today(MemberId member) {
        return kitchen.deviceOf(member).opens(kitchen.at("")).first("#ask-proposal-2 p").text();
    }

    @Test
    void aWholeTextIsGivenToSomebodyUntilADay() {
        seenBy(BEN).send("#way-concrete-text", "who", "1", "until", LocalDate.now().plusDays(4).toString());
        assertThat(today(ANA)).startsWith("it is your turn: you write the next text");
        var page = seenBy(ANA);
        assertThat(page.first("#attempt").text()).contains("Ana writes the next text, by").contains("Write it");
        assertThat(page.first("#road").text()).contains("We were stuck, and began: One whole text, by somebody (Ana, by");
        assertThat(seenBy(BEN).first("#attempt").text()).doesNotContain("Write it");
    }

    @Test
    void aReasonAgainstAnEarlierTextStepsBackAndWhoeverGaveItIsAskedWhetherItIsMet() {
        var page = seenBy(ANA);
        assertThat(page.texts("#reasons-past > summary")).containsExactly("A reason against earlier texts: met now?");
        assertThat(page.first("#met-1").text()).contains("Does text 2 meet it?");
        assertThat(seenBy(BEN).page().select("#met-1, #reasons-past #moves-1, #reasons-past [id^=restate]")).isEmpty();
        page.send("#closed-2-1", "as", "WITHDRAWN");
        assertThat(seenBy(ANA).page().select("#met-1")).isEmpty();
        inAMeeting();
        assertThat(live().page().select("#reasons-past .acts [name=move]")).as("what is gone has no ways to read aloud").isEmpty();
    }

    @Test
    void whoHelpsAndIsNotKnownHereIsNamedInTheMeetingToo() {
        aSmallGroupTries();
        seenBy(BEN).send("#helpers", "helper", "", "words", "Mara from the mediators");
        inAMeeting();
        assertThat(live().first("#helped").text()).isEqualTo("Mara from the mediators was asked to come and ask the questions, from outside.");
    }

    @Test
    void inAMeetingTheWaysStandOnItsPageAndLeadBackThere() {
        inAMeeting();
        var live = live();
        assertThat(live.first("#guide .say").text()).startsWith("After 2 rounds we are stuck.");
        assertThat(live.first("#to-ways-out").attr("href")).isEqualTo("#stuck");
        var hard = live.send("#way-what-makes-it-hard");
        assertThat(hard.leadsTo()).isEqualTo(kitchen.at("/meetings/1"));
        assertThat(live().first("#guide .say").text()).startsWith("What makes this hard?");
        live().send("#begin-own-words");
        assertThat(live().first("#guide .say").text()).startsWith("What makes this hard?");
        live().send("#turn");
        assertThat(live().send("#reactions", "text", "We are tired").leadsTo()).isEqualTo(kitchen.at("/meetings/1"));
    }

    @Test
    void whatIsMissingForAWayIsSaidAndTheWordsLeadBackToTheMeeting() {
        inAMeeting();
        live().send("#way-smaller-question");
        var back = live().send("#rest", "until", "", "words", "Too early");
        assertThat(back.first("#rest-wrong").text()).contains("Please choose a day");
        assertThat(back.send("#rest", "until", LocalDate.now().plusDays(7).toString()).leadsTo()).isEqualTo(kitchen.at("/meetings/1"));
    }

    private void inAMeeting() {
        kitchen.does(CEM, new PlanMeeting(RIVER, Instant.now(), 90, text("")));
        kitchen.does(CEM, new AddItem(MEETING, text(""), 20, Wanted.DECIDE, CEM, null, STALL));
        kitchen.does(CEM, new OpenMeeting(MEETING, BEN, CEM, NINE));
        var item = kitchen.state().meetings().find(MEETING).orElseThrow().agenda().items().stream()
            .filter(each -> STALL.equals(each.proposal())).findFirst().orElseThrow();
        kitchen.does(BEN, new StartItem(MEETING, item.number()));
    }

    private Answer live() {
        return kitchen.deviceOf(BEN).opens(kitchen.at("/meetings/1"));
    }

    @Test
    void somebodyFromOutsideIsAskedAndAsksTheQuestions() {
        kitchen.does(JUNO, new LeaveCircle(RIVER, JUNO));
        aSmallGroupTries();
        var asked = seenBy(BEN).send("#helpers", "helper", "10").follow();
        assertThat(asked.first("#stuck .noted").text()).contains("was asked");
        assertThat(kitchen.deviceOf(JUNO).opens(kitchen.at("")).first("#ask-proposal-2 p").text()).startsWith("a circle is stuck");
        var yes = seenBy(JUNO).send("#help", "answer", "yes").follow();
        assertThat(yes.first("#helped").text()).contains("from outside, asks the questions about this one");
        assertThat(yes.page().select("#lead")).isNotEmpty();
        assertThat(yes.page().select("#answers")).isEmpty();
    }

    @Test
    void theLastResortIsWhatWasAgreedOnInAdvance() {
        aSmallGroupTries();
        assertThat(seenBy(BEN).send("#helpers", "helper", "", "words", "Mara from the mediators").follow().page().select("#stuck")).isEmpty();
        asksAnew(4);
        var last = seenBy(BEN);
        assertThat(last.first("#stuck").text()).contains("three quarters of us are enough");
        assertThat(last.first("#last-resort-fold").text()).contains("Then everyone is asked once more");
        assertThat(last.page().select("#stuck a[href$=agreements/1]")).as("the clause").isNotEmpty();
        assertThat(last.send("#last-resort").follow().first("#helped").text()).contains("three quarters of us are enough for this one");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).first("#stuck").text()).contains("three quarters of us are enough for this one");
    }
}
