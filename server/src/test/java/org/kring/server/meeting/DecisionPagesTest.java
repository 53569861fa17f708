package org.kring.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.consent.Absence;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;

class DecisionPagesTest extends Gathered {
    @Test
    void thePracticeDecisionTakesTwoTapsAndOneRound() {
        at(ItemKind.PRACTICE);
        var table = onTheTable();
        assertThat(table.texts("main button.main")).containsExactly("Ask everyone");
        assertThat(seenBy(CEM).first("#ready-words").text()).contains("tea and biscuits");
        table.send("form#decision", "do", "ask");
        onTheTable().send("#room-others", "answer", "none");
        var decided = onTheTable();
        assertThat(decided.texts("main button.main")).containsExactly("Nobody sees a reason against: write it down");
        decided.send("#declare");
        assertThat(onTheTable().first("#guide .say").text()).startsWith("That was the whole thing.");
        assertThat(seenBy(CEM).first("#settled").text()).isEqualTo("Decided.");
    }

    @Test
    void theAnswersAreEqualOnOnesOwnDeviceAndNoneIsFilled() {
        asked();
        var cem = seenBy(CEM);
        assertThat(cem.texts("#answers button")).containsExactly("No reason against", "I see a reason against",
            "I need to know more");
        assertThat(cem.page().select("main button.main")).isEmpty();
        assertThat(onTheTable().page().select("main button.main")).isEmpty();
        assertThat(cem.send("#answers", "answer", "none").status()).isEqualTo(303);
        assertThat(seenBy(CEM).first("#own").text()).isEqualTo("You said: no reason against.");
    }

    @Test
    void whatOthersSaidIsShownWhenAllHaveAnswered() {
        asked();
        seenBy(CEM).send("#answers", "answer", "none");
        assertThat(seenBy(EMIL).texts("#deciding .round.tall")).isEmpty();
        assertThat(seenBy(EMIL).first("#heard-so-far").text()).startsWith("Heard: 1 of 9.");
        assertThat(onTheTable().first("#room-3").text()).contains("on their own device").doesNotContain("reason");
        onTheTable().send("#room-others", "answer", "none");
        assertThat(seenBy(EMIL).texts("#deciding .round.tall li")).hasSize(9);
    }

    @Test
    void theListOfTheRoomNotesEachAnswerAsSaidInTheRoom() {
        asked();
        onTheTable().send("#room-6-said", "answer", "none");
        assertThat(proposal().answerOf(FEMI).orElseThrow().way()).isEqualTo(Way.IN_THE_ROOM);
        assertThat(seenBy(CEM).page().select(".room")).isEmpty();
    }

    @Test
    void aReasonAgainstLeadsToATextThatWorksForEveryone() {
        asked();
        var words = seenBy(EMIL).send("#answers", "answer", "reason").follow();
        assertThat(words.send("#answers", "words", "Who washes up?").leadsTo()).isEqualTo(at("").replaceAll("/$", ""));
        onTheTable().send("#room-others", "answer", "none");
        onTheTable().send("#to-reasons");
        assertThat(seenBy(CEM).first("#reason-1").text()).contains("Emil sees a reason against").contains("Who washes");
        assertThat(onTheTable().first("#guide .main").attr("href")).isEqualTo("#restated-1-1-text");
        assertThat(onTheTable().texts("#rewrite .main")).isEmpty();
        onTheTable().send("#restated-1-1", "text", "The cups stay dirty.");
        assertThat(onTheTable().texts("#guide .main")).containsExactly("Ask Emil: is that it?");
        assertThat(onTheTable().send("#texts-1", "text", "Tea only.", "do", "ask").status()).isEqualTo(422);
        seenBy(EMIL).send("#understood-1-1");
        onTheTable().send("#texts-1", "text", "Tea and biscuits; two wash up.", "do", "ask");
        assertThat(proposal().version().number()).isEqualTo(2);
        assertThat(seenBy(CEM).first("#changed").text()).contains("new: wash");
        assertThat(seenBy(CEM).texts("#answers button")).hasSize(3);
    }

    @Test
    void onceAReasonIsUnderstoodWhoeverAsksHasWaysToMeetItAndSaysOneWithATap() {
        understood();
        assertThat(seenBy(BEN).first("#guide .say").text()).isEqualTo("What could change? Emil first, then a word from each of us.");
        assertThat(seenBy(BEN).texts("#reason-1 > .ways-to-say li")).hasSize(4).first().asString()
            .contains("Would it be safe enough to try for a shorter time?", "The day on which we look again.");
        assertThat(seenBy(BEN).texts("#ways-1 li")).hasSize(12);
        assertThat(seenBy(CEM).texts("#reason-1 .ways-to-say li")).isEmpty();
        var said = seenBy(BEN).send("#try-1-1-2").follow();
        assertThat(said.first("#guide .say").text()).startsWith("Would it be safe enough to try for a shorter time?");
        assertThat(seenBy(CEM).first("#reason-1 .noted").text()).isEqualTo("We try: shorter time.");
        assertThat(said.texts("main .main")).containsExactly("Ask everyone about text 2");
    }

    @Test
    void aWayThatOthersWorkOnBeginsWithWhoAndUntilWhen() {
        understood();
        var said = seenBy(BEN).send("#try-1-1-10").follow();
        assertThat(said.texts("main .main")).containsExactly("Who, and until when");
        assertThat(said.first("#referral-fold").hasAttr("open")).isTrue();
        var sent = said.send("#referral", "person", "5", "until", LocalDate.now().plusDays(9).toString(), "words", "The cups");
        assertThat(sent.leadsTo()).isEqualTo(at("").replaceAll("/$", ""));
        assertThat(proposal().stage()).isEqualTo(Stage.REFERRED);
    }

    private void understood() {
        asked();
        seenBy(EMIL).send("#answers", "answer", "reason").follow().send("#answers", "words", "Who washes up?");
        onTheTable().send("#room-others", "answer", "none");
        onTheTable().send("#to-reasons");
        seenBy(EMIL).send("#understood-1-1");
    }

    @Test
    void whoseReasonIsStillOpenIsAskedByName() {
        aReasonAgainstLeadsToATextThatWorksForEveryone();
        assertThat(onTheTable().first("#asked-singly").text()).endsWith("still open: Emil.");
        onTheTable().send("#room-others", "answer", "none");
        assertThat(proposal().notYet()).containsExactly(EMIL);
        assertThat(onTheTable().page().select("#room-others")).isEmpty();
        onTheTable().send("#room-5-said", "answer", "none");
        assertThat(proposal().notYet()).isEmpty();
    }

    @Test
    void thePhoneGoesRoundAndShowsNoAnswerToTheNext() {
        asked();
        var phone = kitchen.deviceOf(CEM);
        assertThat(phone.opens(at("pass")).first(".big").text()).isEqualTo("Ana");
        var emil = phone.opens(at("pass?member=5"));
        assertThat(emil.texts("#passed button")).hasSize(3);
        var next = emil.send("#passed", "answer", "none").follow();
        assertThat(next.text()).contains("Thank you, Emil.").contains("Hand this to").contains("Ana");
        assertThat(next.text()).doesNotContain("no reason");
        assertThat(proposal().answerOf(EMIL).orElseThrow().way()).isEqualTo(Way.SHARED_DEVICE);
    }

    @Test
    void aReasonWithoutWordsComesBackWithASentence_andIsGivenWhenItCannotBeNamedYet() {
        asked();
        var page = seenBy(EMIL).send("#answers", "answer", "reason").follow();
        var back = page.send("#answers", "words", " ");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#answers-words-wrong").text()).startsWith("A few words are needed here.");
        assertThat(back.first("#reason-unnamed").hasAttr("open")).isTrue();
        assertThat(proposal().asking().objections()).isEmpty();
        back.send("#answers", "unnamed", "yes");
        assertThat(seenBy(EMIL).first("#reason-1").text()).contains("Not named yet.");
    }

    @Test
    void whoeverFindsWordsLaterHasOneReason() {
        asked();
        seenBy(EMIL).send("#answers", "answer", "reason").follow().send("#answers", "unnamed", "yes");
        seenBy(EMIL).send("#answers", "answer", "reason").follow().send("#answers", "words", "Who washes up?");
        assertThat(seenBy(EMIL).first("#reason-1").text()).contains("Who washes up?");
        assertThat(proposal().asking().objections()).hasSize(1);
    }

    @Test
    void whoHasNotAnsweredLearnsThatTheAnswersAreShownThen() {
        asked();
        assertThat(seenBy(EMIL).first("#heard-so-far").text()).endsWith("When you have answered, you see what each said.");
        seenBy(EMIL).send("#answers", "answer", "none");
        assertThat(seenBy(EMIL).first("#heard-so-far").text()).doesNotContain("what each said");
        assertThat(onTheTable().first("#heard-so-far").text()).endsWith("is shown when all have answered.");
    }

    @Test
    void howWeDecideSaysDaysAndHowManyMustBeHeard() {
        at(ItemKind.HOW_WE_DECIDE);
        assertThat(onTheTable().first("#decide-more option[selected]").val()).isEqualTo("50");
        assertThat(onTheTable().first("#decide-more").text()).contains("The old way holds");
        onTheTable().send("form#decision", "do", "ask", "window", "72", "quorum", "75");
        assertThat(seenBy(CEM).first("#text").text()).contains("gets the text and has 3 days. Then silence counts", "75 %");
    }

    @Test
    void howWeDecideSetsItsClauses() {
        at(ItemKind.HOW_WE_DECIDE);
        onTheTable().send("form#decision", "do", "ask", "absence", "WAIT", "window", "168");
        assertThat(seenBy(CEM).first("#text").text()).contains("We wait until everyone has answered.");
        onTheTable().send("#room-others", "answer", "none");
        onTheTable().send("#declare");
        assertThat(kitchen.state().agreements().clauses(RIVER).absence()).isEqualTo(Absence.WAIT);
    }

    @Test
    void aGuestIsHeardAndDoesNotDecide() {
        at(ItemKind.HOW_WE_DECIDE);
        onTheTable().send("form#decision", "do", "ask");
        onTheTable().send("#room-others", "answer", "none");
        onTheTable().send("#declare");
        kitchen.does(ANA, new Welcome());
        go(ItemKind.PRACTICE);
        onTheTable().send("form#decision", "do", "ask");
        var juno = seenBy(JUNO);
        assertThat(juno.text()).contains("You are heard here; this one the circle decides.");
        assertThat(juno.page().select("#answers, #guide, .room")).isEmpty();
        juno.send("#arrive");
        assertThat(meeting().presence().isHere(JUNO)).isTrue();
    }

    @Test
    void whoLeftHasTheTextAfterwards() {
        at(ItemKind.PRACTICE);
        kitchen.does(FEMI, new LeaveMeeting(MEETING, FEMI));
        onTheTable().send("form#decision", "do", "ask");
        onTheTable().send("#room-others", "answer", "none");
        onTheTable().send("#declare");
        assertThat(seenBy(CEM).first("#settled").text()).startsWith("Decided. Femi has the text; until ");
    }

    @Test
    void questionsAndReactionsComeFirstWhereTheGroupWantsThem() {
        at(ItemKind.DECIDE_ONE);
        seenBy(BEN).send("form#decision", "text", "Soup on Mondays.", "do", "talk");
        assertThat(seenBy(BEN).texts("main button.main")).containsExactly("Begin: Questions");
        seenBy(BEN).send("#begin-clarify");
        seenBy(BEN).send("#end-round");
        assertThat(seenBy(BEN).texts("main button.main")).containsExactly("Begin: One reaction each");
        seenBy(BEN).send("#begin-react");
        seenBy(EMIL).send("#reactions-1", "text", "I like soup");
        assertThat(seenBy(CEM).text()).contains("I like soup");
        seenBy(BEN).send("#end-round");
        seenBy(BEN).send("#question");
        assertThat(proposal().stage()).isEqualTo(Stage.CONSENT_ROUND);
    }

    @Test
    void whatEachNeedsIsPutInTheCircleAsEachWantsItToBeSeen() {
        at(ItemKind.NEEDS);
        seenBy(DORA).send("#needs", "mine", "to be heard\nrest", "shown", "NAME");
        seenBy(CEM).send("#needs", "earth", "the stream stays clean", "shown", "NO_NAME");
        onTheTable().send("#needs", "member", "5", "ours", "laughing");
        var page = seenBy(ANA);
        assertThat(page.texts("#needs-part ul li")).contains("to be heard (Dora)", "the stream stays clean",
            "laughing (Emil)");
        assertThat(page.first("#needs-heard").text()).doesNotContain("Dora").doesNotContain("Cem");
        assertThat(seenBy(DORA).first("#needs-mine").wholeText().strip()).isEqualTo("to be heard\nrest");
    }

    @Test
    void whatSomebodyNeedsToKnowStandsWhereAllSeeItAndIsAnsweredThere() {
        asked();
        seenBy(EMIL).send("#answers", "answer", "asks").follow().send("#answers", "words", "Which biscuits?");
        onTheTable().send("#room-others", "answer", "none");
        assertThat(seenBy(CEM).first("#asked-1").text()).contains("Which biscuits?").contains("still open").doesNotContain("Emil");
        assertThat(onTheTable().first("#guide .say").text()).isEqualTo("Emil needs to know more first. It was asked: “Which biscuits?”");
        assertThat(onTheTable().texts("#guide .main")).containsExactly("Back to questions");
        assertThat(seenBy(BEN).send("#question-1-1", "text", "Those with oats.").leadsTo()).isEqualTo(at("").replaceAll("/$", ""));
        assertThat(seenBy(CEM).first("#asked-1").text()).contains("Those with oats.").doesNotContain("still open");
        seenBy(EMIL).send("#answers", "answer", "none");
        assertThat(onTheTable().texts("#guide .main")).containsExactly("Nobody sees a reason against: write it down");
    }

    @Test
    void aQuestionThatIsStillOpenIsSaidBeforeItIsWrittenDown() {
        asked();
        seenBy(EMIL).send("#answers", "answer", "asks").follow().send("#answers", "words", "Which biscuits?");
        onTheTable().send("#room-others", "answer", "none");
        seenBy(EMIL).send("#answers", "answer", "none");
        assertThat(onTheTable().first("#guide .say").text()).contains("A question is still open: “Which biscuits?”");
    }

    @Test
    void aFinishedRoundIsNotLeftBehindUnseen() {
        asked();
        onTheTable().send("#room-others", "answer", "none");
        var left = onTheTable().send("#start-item", "item", "1");
        assertThat(left.status()).isEqualTo(422);
        assertThat(left.first("#lost").text()).contains("nobody sees a reason against: write that down first");
        assertThat(left.texts("#guide .main")).containsExactly("Nobody sees a reason against: write it down");
        onTheTable().send("#unfinished");
        assertThat(proposal().stage()).isEqualTo(Stage.CONSENT_ROUND);
        assertThat(onTheTable().page().select("#declare")).isEmpty();
    }

    @Test
    void theListOfTheRoomGoesAsTheRoundGoes() {
        asked();
        seenBy(EMIL).send("#answers", "answer", "none");
        assertThat(onTheTable().page().select("#deciding .room > li").eachAttr("id")).containsExactlyElementsOf(
            meeting().round().inTurn(meeting().presence().here()).stream().map(who -> "room-" + who.value()).toList());
    }

    private void asked() {
        at(ItemKind.PRACTICE);
        onTheTable().send("form#decision", "do", "ask");
    }

    private Proposal proposal() {
        return kitchen.state().proposals().find(new ProposalId(1)).orElseThrow();
    }
}
