package org.kring.server.newcomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.EntryId;
import org.kring.core.OnceId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.consent.Words;
import org.kring.core.handbook.HandbookCommand.AskOnce;
import org.kring.core.handbook.HandbookCommand.PointToEntry;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.newcomer.NewcomerCommand.Part;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;
import org.kring.server.site.Visitor;

class WelcomePagesTest extends InTheKitchen {
    private Visitor juno;

    @BeforeEach
    void benInvitedJuno() {
        kitchen.does(ANA, new WriteEntry(null, LocalDate.now().plusDays(90), text("Keys and money"), text("In the bakery.")));
        juno = kitchen.invitedBy(BEN, "Juno");
    }

    private Answer welcome() {
        return juno.opens(kitchen.at("/welcome"));
    }

    @Test
    void thePageIsOneNextStepAtATime() {
        var page = welcome();
        assertThat(page.first("#steps-label").text()).isEqualTo("First steps · 0 of 5");
        assertThat(page.first("#step-mission #now").text()).contains("Living well with little");
        assertThat(page.page().select("main button.main, main a.main")).hasSize(1);
        assertThat(page.texts("#good a")).contains("Keys and money", "Ask it once");
        assertThat(page.first("#companion").text()).contains("Ben");
    }

    @Test
    void whatIsReadIsDoneAndWhatIsLeftOutMayComeLater() {
        var circles = welcome().send("#done-mission").follow();
        assertThat(circles.first("#steps-label").text()).endsWith("1 of 5");
        assertThat(circles.first("#step-circles #now").text()).contains("River Commons");
        var practice = circles.send("#leave-circles").follow();
        assertThat(practice.first("#step-circles").text()).contains("left out");
        assertThat(practice.page().select("#step-practice #now")).hasSize(1);
    }

    @Test
    void oneDecisionIsPractisedAndNothingOfItIsKept() {
        long before = kitchen.head();
        var read = juno.opens(kitchen.at("/welcome/practice"));
        assertThat(read.text()).contains("Ada proposes");
        assertThat(juno.opens(kitchen.at("/welcome/practice?read=yes")).texts("#practice button"))
            .containsExactly("No reason against", "I see a reason against");
        assertThat(juno.opens(kitchen.at("/welcome/practice?answer=REASON")).first("#said").text()).contains("a gift");
        var voted = juno.opens(kitchen.at("/welcome/practice?answer=NONE&way=VOTE"));
        assertThat(voted.first("#said").text()).contains("We do not count hands");
        var decided = juno.opens(kitchen.at("/welcome/practice?answer=NONE&way=BENCH"));
        assertThat(kitchen.head()).isEqualTo(before);
        assertThat(decided.send("#practice").follow().first("#steps-label").text()).endsWith("1 of 5");
    }

    @Test
    void sittingInTicksItselfOff() {
        kitchen.does(JUNO, new LeaveCircle(RIVER, JUNO));
        kitchen.does(BEN, new PlanMeeting(RIVER, Instant.now().plusSeconds(86_400), 60, text("kitchen")));
        welcome().send("#leave-mission").follow().send("#leave-circles").follow().send("#leave-practice");
        var coming = welcome().send("#now form[action$=/guests]");
        assertThat(kitchen.state().root().guests()).contains(JUNO);
        assertThat(coming.status()).isEqualTo(303);
        assertThat(welcome().first("#step-sit-in").text()).contains("you are expected", "kitchen");
        kitchen.does(BEN, new OpenMeeting(MEETING, BEN, BEN, List.of(BEN, JUNO)));
        assertThat(welcome().first("#steps-label").text()).endsWith("1 of 5");
        assertThat(welcome().page().select("#step-first-task #now")).hasSize(1);
    }

    @Test
    void aFirstSmallTaskIsANextStep() {
        var task = welcome().send("#leave-mission").follow().send("#leave-circles").follow().send("#leave-practice").follow()
            .send("#leave-sit-in").follow();
        var back = task.send("#task", "what", " ");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#task-what-wrong").text()).isNotBlank();
        var taken = back.send("#task", "what", "Water the seedlings").follow();
        assertThat(taken.first("#through").text()).contains("first steps");
        assertThat(kitchen.state().steps().openOf(JUNO)).hasSize(1);
    }

    @Test
    void todaySaysToTheNewcomerWhatComesNext() {
        assertThat(juno.opens(kitchen.at("")).first("#ask-first-steps").text())
            .contains("What we are together for", "0 of 5");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("")).page().select("#ask-first-steps")).isEmpty();
    }

    @Test
    void theCompanionSeesHowItGoesAndWhatToDoNextAndNobodyElseDoes() {
        welcome().send("#done-mission");
        kitchen.does(JUNO, new AskOnce(null, text("Where is the ladder?")));
        var ben = kitchen.deviceOf(BEN);
        var today = ben.opens(kitchen.at(""));
        assertThat(today.first("#accompanied").text()).contains("Juno", "1 of 5", "next: Who looks after what");
        assertThat(today.first("#ask-question-1").text()).contains("Where is the ladder?", "Juno asks");
        var page = ben.opens(today.first("#accompanied a").attr("href"));
        assertThat(page.first("#next").text()).contains("Tell Juno in your words");
        assertThat(page.first("#open").text()).contains("Where is the ladder?");
        var other = kitchen.deviceOf(CEM).opens(kitchen.at("/newcomers/10"));
        assertThat(other.page().select("#steps, #next, #open, #accompany")).isEmpty();
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("")).page().select("#accompanied, #ask-question-1")).isEmpty();
    }

    @Test
    void whoeverAskedHearsOfTheAnswerOnToday() {
        kitchen.does(JUNO, new AskOnce(null, text("Where is the ladder?")));
        assertThat(juno.opens(kitchen.at("")).first("#requests").text()).contains("Where is the ladder?", "not answered yet");
        kitchen.does(BEN, new PointToEntry(new OnceId(1), new EntryId(1)));
        assertThat(juno.opens(kitchen.at("")).first("#requests").text()).contains("Ben has answered");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("/people")).text()).contains("new, Ben accompanies them");
    }

    @Test
    void eitherPartsAndSomebodyElseIsFound() {
        var parted = welcome().send("#part").follow();
        assertThat(parted.page().select("#companion")).isEmpty();
        var cem = kitchen.deviceOf(CEM);
        assertThat(cem.opens(kitchen.at("")).first("#accompanied").text()).contains("Juno", "no companion yet");
        var found = cem.opens(kitchen.at("/newcomers/10")).send("#accompany").follow();
        assertThat(found.first("#next").text()).contains("Juno");
        assertThat(welcome().first("#companion").text()).contains("Cem");
        kitchen.does(CEM, new Part(JUNO));
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/newcomers/10")).page().select("#accompany")).hasSize(1);
    }

    @Test
    void aFirstReasonAgainstIsThankedForByName() {
        kitchen.does(CEM, new AskEveryone(RIVER, CEM, null, Content.of(text("Soup on Mondays")), List.of()));
        kitchen.does(JUNO, new RaiseObjection(new ProposalId(1), 1, JUNO, Way.OWN_DEVICE, Words.of(text("Mondays are full")), null));
        assertThat(juno.opens(kitchen.at("/proposals/1")).first("#thanks-1").text()).isEqualTo("Juno's first reason against. Thank you, Juno.");
    }

    @Test
    void whoeverIsNotNewHasNoSuchPage() {
        assertThat(juno.opens(kitchen.at("/newcomers/44")).status()).isEqualTo(404);
        assertThat(juno.opens(kitchen.at("/newcomers/10")).leadsTo()).isEqualTo(kitchen.at("/welcome"));
    }
}
