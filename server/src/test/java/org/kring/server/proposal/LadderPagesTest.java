package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.LastResort;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.Wanted;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** A circle that is stuck is offered one step after another, on the proposal's page. */
class LadderPagesTest extends InTheKitchen {
    private static final ProposalId HOW = new ProposalId(1);
    private static final ProposalId STALL = new ProposalId(2);

    /** They have agreed on three quarters for the case that they stay stuck; then Juno came, who is a guest. */
    @BeforeEach
    void anaSeesAReasonAgainstTwoTexts() {
        var clauses = new Clauses(Clauses.READY.absence(), 72, 50, LastResort.SUPERMAJORITY);
        kitchen.does(ANA, new Begin(RIVER, ANA, null, null, Content.of(text("How we decide")).with(new Effect.HowWeDecide(clauses)), true));
        kitchen.does(ANA, new OpenRound(HOW, 1, List.of()));
        NINE.forEach(member -> kitchen.does(member, new Consent(HOW, 1, member, Way.OWN_DEVICE)));
        kitchen.does(ANA, new Welcome());
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("We have a stall.")), true));
        kitchen.does(CEM, new OpenRound(STALL, 1, List.of()));
        anaObjects(1);
        asksAnew(2);
    }

    private void asksAnew(int version) {
        kitchen.does(CEM, new Restate(STALL, version - 1, text("Support needs the same people")));
        kitchen.does(ANA, new Understood(STALL, version - 1, Way.OWN_DEVICE));
        kitchen.does(CEM, new AskAnew(STALL, version - 1, Content.of(text("We have a stall, text " + version)), List.of()));
        anaObjects(version);
    }

    private void anaObjects(int version) {
        NINE.stream().filter(member -> !member.equals(ANA)).forEach(member ->
            kitchen.does(member, new Consent(STALL, version, member, Way.OWN_DEVICE)));
        kitchen.does(ANA, new RaiseObjection(STALL, version, ANA, Way.OWN_DEVICE, Words.of(text("The same people")), null));
    }

    private Answer seenBy(MemberId member) {
        return kitchen.deviceOf(member).opens(kitchen.at("/proposals/2"));
    }

    private void aSmallGroupTries() {
        seenBy(BEN).send("#way-smaller-question");
        asksAnew(3);
        assertThat(seenBy(BEN).send("#small-group", "person", "4").first("#small-group-wrong").text()).contains("Please choose a day");
        seenBy(BEN).send("#small-group", "person", "4", "until", LocalDate.now().plusDays(7).toString(), "words", "You two");
        NINE.forEach(member -> seenBy(member).send("#course-answers", "answer", "none"));
        seenBy(BEN).send("#return", "words", "Nothing yet");
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
        assertThat(last.send("#last-resort").follow().first("#helped").text()).contains("three quarters of us are enough for this one");
    }
}
