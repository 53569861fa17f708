package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.consent.Words;
import org.kring.core.people.PeopleCommand.TakeLeave;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** Time, other courses and what a circle does with a reason against, on the page of a proposal. */
class CoursePagesTest extends InTheKitchen {
    private static final ProposalId STALL = new ProposalId(1);

    @BeforeEach
    void cemProposesAStall() {
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("We have a stall.")), true));
    }

    private Answer seenBy(MemberId member) {
        return kitchen.deviceOf(member).opens(kitchen.at("/proposals/1"));
    }

    private Answer objected() {
        kitchen.does(CEM, new OpenRound(STALL, 1, List.of()));
        NINE.stream().filter(member -> !member.equals(ANA)).forEach(member ->
            kitchen.does(member, new Consent(STALL, 1, member, Way.OWN_DEVICE)));
        kitchen.does(ANA, new RaiseObjection(STALL, 1, ANA, Way.OWN_DEVICE, Words.of(text("Support needs us then")), null));
        return seenBy(BEN);
    }

    @Test
    void oneAsksOrHasNothingToAsk() {
        var page = seenBy(ANA).send("#nothing-to-add").follow();
        assertThat(page.first("#now").text()).contains("Not yet: Ben, Dora").doesNotContain("Ana");
        assertThat(page.page().select("#nothing-to-add")).isEmpty();
        assertThat(page.first(".head .label").text()).contains("until");
    }

    @Test
    void anyMemberAsksForMoreTimeOnceAndAnswersAheadOfTheQuestion() {
        var longer = seenBy(FEMI).send("#more-time").follow();
        assertThat(longer.page().select("#more-time")).isEmpty();
        longer.send("#early-answer");
        assertThat(kitchen.state().proposals().find(STALL).orElseThrow().asking().early()).containsExactly(FEMI);
    }

    @Test
    void whatIsSuggestedIsAskedOfEveryone() {
        var until = LocalDate.now().plusDays(30);
        var page = seenBy(ANA).send("#rest", "until", until.toString(), "owner", "6", "words", "We wait for the town").follow();
        assertThat(page.first("#course").text()).contains("Ana suggests", "Femi minds it", "We wait for the town");
        assertThat(page.texts("#course button")).containsExactly("No reason against", "I see a reason against");
        NINE.forEach(member -> seenBy(member).send("#course-answers", "answer", "none"));
        var rests = seenBy(BEN);
        assertThat(rests.first("#rests").text()).contains("It rests until");
        assertThat(rests.page().select("#question, #now, #lead")).as("nothing else is asked").isEmpty();
        var back = rests.send("#return", "words", "The town agrees").follow();
        assertThat(back.text()).contains("What came back: The town agrees");
        assertThat(back.first("#back").text()).startsWith("It rested, to come back on").endsWith("Now it is back.");
        assertThat(back.first("#whose-turn").text()).isEqualTo("Femi says how we go on. So may everyone else.");
        assertThat(kitchen.deviceOf(FEMI).opens(kitchen.at("")).first("#ask-proposal-1").text()).contains("it rested and is back");
    }

    @Test
    void aCourseWithoutADayComesBackWithWhatIsMissing() {
        var page = seenBy(ANA).send("#rest", "owner", "6", "words", "Later");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.first("#rest-wrong").text()).contains("Please choose a day");
        assertThat(page.first("#rest textarea").text()).isEqualTo("Later");
    }

    @Test
    void onceUnderstoodTheSixteenWaysAreOffered() {
        var raised = objected();
        assertThat(raised.page().select("#moves-1-1")).as("first it is understood").isEmpty();
        assertThat(raised.page().select("#closed-1-1")).as("only whoever gave it closes it").isEmpty();
        kitchen.does(BEN, new Restate(STALL, 1, text("Support needs the same people")));
        kitchen.does(ANA, new Understood(STALL, 1, Way.OWN_DEVICE));
        assertThat(seenBy(BEN).page().select("#moves-1-1 input[type=checkbox]")).hasSize(16);
        assertThat(seenBy(BEN).first("#whose-turn").text()).startsWith("Cem looks for a way");
        assertThat(kitchen.deviceOf(CEM).opens(kitchen.at("")).first("#ask-proposal-1").text()).contains("a reason against is understood");
        var none = seenBy(BEN).send("#moves-1-1");
        assertThat(none.first("#moves-1-fold[open] #moves-1-1-wrong").text()).startsWith("Which way do we try?");
        assertThat(seenBy(BEN).first("#moves-1-1").text()).contains("Would it be safe enough to try for a shorter time?");
        var tried = seenBy(BEN).send("#moves-1-1", "move", "SHORTEN").follow();
        assertThat(tried.first("#reason-1").text()).contains("We try: shorter time", "What that changes: The day on which we look again.");
    }

    @Test
    void eachOtherWaySaysWhatItDoesBeforeOneOpensIt() {
        var page = seenBy(BEN);
        assertThat(page.first("#rest-fold summary small").text()).startsWith("It waits until a day");
        assertThat(page.page().select("#ways label, #ways legend").eachText()).doesNotHaveDuplicates().contains("Why let it rest?", "Why do we let it go?");
    }

    @Test
    void whoIsOnLeaveIsOfferedWithThatBesideTheirName() {
        kitchen.does(DORA, new TakeLeave(DORA, LocalDate.now().plusDays(9)));
        assertThat(seenBy(BEN).texts("#rest-owner option")).anyMatch(name -> name.startsWith("Dora (on leave until ")).contains("Emil");
    }

    @Test
    void whatIsCopiedForAChatSaysWhatIsAskedAndUntilWhen() {
        assertThat(seenBy(BEN).first("#chat-text").wholeText()).contains("River Commons: We have a stall. Is anything unclear? Questions until ");
    }

    @Test
    void anyoneSaysThatMoreThanTheWordingHasChanged() {
        seenBy(CEM).send("#texts", "text", "We have a stall in town.", "wording", "yes", "ask", "later");
        var page = seenBy(BEN);
        assertThat(page.text()).contains("Cem says that only the wording has changed.");
        assertThat(page.send("#label").follow().text()).contains("Ben says that more than the wording has changed.");
    }

    @Test
    void aCircleThatHasGoneRoundTwiceIsOfferedAWayOut() {
        objected();
        assertThat(seenBy(BEN).page().select("#stuck")).isEmpty();
        kitchen.does(BEN, new Restate(STALL, 1, text("Support needs the same people")));
        kitchen.does(ANA, new Understood(STALL, 1, Way.OWN_DEVICE));
        kitchen.does(CEM, new AskAnew(STALL, 1, Content.of(text("We have a small stall.")), List.of()));
        NINE.stream().filter(member -> !member.equals(ANA)).forEach(member ->
            kitchen.does(member, new Consent(STALL, 2, member, Way.OWN_DEVICE)));
        kitchen.does(ANA, new RaiseObjection(STALL, 2, ANA, Way.OWN_DEVICE, Words.of(text("Still the same people")), null));
        var stuck = seenBy(BEN);
        assertThat(stuck.first("#stuck .question").text()).contains("After 2 rounds we are stuck");
        var hard = stuck.send("#way-what-makes-it-hard").follow();
        assertThat(hard.first("#attempt").text()).contains("What makes this hard?");
    }
}
