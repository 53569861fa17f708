package org.kring.server.meeting;

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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.ProposalId;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.TakeBackJoining;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.Stage;

/** Juno sits in, and would like to be a member: it is asked in the meeting. */
class JoiningPagesTest extends Gathered {
    private static final ProposalId JOINS = new ProposalId(2);

    @BeforeEach
    void junoAsks() {
        theyHaveAgreedHowToDecide();
        kitchen.does(ANA, new Welcome());
        kitchen.does(JUNO, new AskToJoin(RIVER, JUNO));
        planned();
        kitchen.does(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE.subList(0, 8)));
        kitchen.does(JUNO, new Arrive(MEETING, JUNO));
        go(ItemKind.JOINING);
    }

    @Test
    void everybodySeesWhoWouldLikeToAndTheQuestion() {
        assertThat(seenBy(CEM).first("#joining").text()).contains("would like to be a member of River Commons", "Anyone against");
        assertThat(seenBy(CEM).page().select("#admit")).isEmpty();
        assertThat(seenBy(JUNO).first("#joining").text()).contains("You would like to be a member", "you are heard, and it decides");
        assertThat(seenBy(JUNO).page().select("#joining button")).isEmpty();
    }

    @Test
    void whoeverWritesForTheOthersHasTwoAnswersThatDoNotLean() {
        var dora = seenBy(DORA);
        assertThat(dora.texts("#admit .answers button")).containsExactly("No one", "Someone");
        assertThat(dora.page().select("#admit button.main")).isEmpty();
        assertThat(seenBy(BEN).page().select("main button.main")).as("no screen leans on anyone").isEmpty();
        assertThat(seenBy(BEN).first("#next-item button").text()).startsWith("Not today. Next: ");
        assertThat(dora.first("#joining").text()).contains("has 3 days to give a reason against");
    }

    @Test
    void nobodyAgainst_sheIsAMemberAndIsTold() {
        assertThat(seenBy(BEN).send("#admit", "answer", "none").status()).isEqualTo(303);
        assertThat(kitchen.state().root().has(JUNO)).isTrue();
        assertThat(seenBy(CEM).first("#settled").text()).isNotBlank();
        assertThat(seenBy(BEN).text()).contains("decides here too.");
        assertThat(kitchen.deviceOf(JUNO).opens(kitchen.at("/circles/river-commons")).first("#standing").text()).contains("You decide here.");
        assertThat(kitchen.deviceOf(JUNO).opens(kitchen.at("")).text()).contains("You are a member of River Commons now.");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("/agreements?show=once")).status()).isEqualTo(200);
    }

    @Test
    void theDeviceOnTheTableWritesItDownToo() {
        assertThat(onTheTable().send("#admit", "answer", "none").status()).isEqualTo(303);
        assertThat(kitchen.state().root().has(JUNO)).isTrue();
    }

    @Test
    void whoeverHasJoinedDecidesFromTheNextQuestionOn() {
        seenBy(BEN).send("#admit", "answer", "none");
        go(ItemKind.DECIDE_ONE);
        seenBy(BEN).send("#decision", "text", "Soup on Mondays", "do", "ask");
        assertThat(seenBy(JUNO).texts("#answers button")).hasSize(3);
    }

    @Test
    void someoneAgainst_everyoneIsAskedOneByOne() {
        assertThat(seenBy(CEM).send("#against").status()).isEqualTo(303);
        var proposal = kitchen.state().proposals().all().getLast();
        assertThat(proposal.stage()).isEqualTo(Stage.CONSENT_ROUND);
        assertThat(proposal.content().effect()).isEqualTo(new Effect.Admit(JUNO));
        assertThat(seenBy(CEM).texts("#answers button")).hasSize(3);
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("/proposals/2")).text()).as("nobody wrote it").doesNotContain("wrote it", "written by");
        assertThat(seenBy(JUNO).page().select("#answers button")).isEmpty();
        assertThat(kitchen.deviceOf(JUNO).opens(kitchen.at("/circles/river-commons")).first("#asks").text()).contains("It is being decided.");
    }

    @Test
    void whoeverTakesItBackIsNotAskedAboutAnyMore() {
        kitchen.does(JUNO, new TakeBackJoining(RIVER, JUNO));
        assertThat(seenBy(BEN).first("#joining").text()).contains("does not ask to be a member any more");
        assertThat(seenBy(BEN).page().select("#admit")).isEmpty();
    }

    @Test
    void whatTheCircleLetsGoLeadsTheGuestToWhy() {
        seenBy(CEM).send("#against");
        kitchen.does(BEN, new Drop(JOINS, meeting().presence().here(), text("First we find out how many we can be")));
        var circle = kitchen.deviceOf(JUNO).opens(kitchen.at("/circles/river-commons"));
        assertThat(circle.first("#standing").text()).contains("You are heard here", "You asked before, and it was let go: why");
        assertThat(kitchen.deviceOf(JUNO).opens(circle.first("#let-go a").attr("href")).text()).contains("First we find out how many we can be");
        assertThat(circle.first("#ask button").text()).isEqualTo("I would like to be a member");
    }

    @Test
    void aPageThatIsNotUpToDateIsRefusedCalmly() {
        var late = seenBy(BEN);
        seenBy(DORA).send("#admit", "answer", "none");
        assertThat(late.send("#admit", "answer", "none").status()).isEqualTo(422);
    }
}
