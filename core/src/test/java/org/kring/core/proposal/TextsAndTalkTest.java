package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.EIGHT;
import static org.kring.core.proposal.Stall.IN_HALF_A_YEAR;
import static org.kring.core.proposal.Stall.OTHER_TEXT;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.asked;
import static org.kring.core.proposal.Stall.askedInMeeting;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.proposal.Stall.decidedInMeeting;
import static org.kring.core.proposal.Stall.drafted;
import static org.kring.core.proposal.Stall.meeting;
import static org.kring.core.proposal.Stall.otherContent;
import static org.kring.core.proposal.Stall.presented;
import static org.kring.core.proposal.Stall.presentedInMeeting;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.Way;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.ProposalEvent.ProposalDropped;
import org.kring.core.proposal.ProposalEvent.ProposalWithdrawn;
import org.kring.core.proposal.ProposalEvent.QuestionAnswered;
import org.kring.core.proposal.ProposalEvent.Reacted;
import org.kring.core.proposal.ProposalEvent.TakenUp;
import org.kring.core.proposal.ProposalEvent.TextChanged;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;
import org.kring.core.world.River;

class TextsAndTalkTest {
    private static final Text QUESTION = text("Who carries the table?");
    private static final MemberId GUEST = new MemberId(7);

    private static Given withQuestion() {
        return presented().by(ANA, new Ask(STALL, ANA, Way.OWN_DEVICE, QUESTION));
    }

    @Test
    void aTextKnowsWhoWroteIt() {
        var changed = presented().by(BEN, new ChangeText(STALL, 1, otherContent()));
        assertThat(stall(changed).versions()).extracting(Version::by).containsExactly(CEM, BEN);
        var table = Stall.presentedInMeeting(Stall.meeting()).by(Evening.TABLE, new ChangeText(STALL, 1, otherContent()));
        assertThat(stall(table).version().by()).as("in whose name the table wrote").isNull();
    }

    @Test
    void aNewTextHasTheNextNumber() {
        presented().when(BEN, new ChangeText(STALL, 1, otherContent())).then(new TextChanged(STALL, 2, CEM, null,
            IN_HALF_A_YEAR, Effect.PLAIN, Text.NONE, OTHER_TEXT, Text.NONE, Text.NONE));
    }

    @Test
    void aTextIsChangedFromTheOneThatIsThere() {
        presented().by(BEN, new ChangeText(STALL, 1, otherContent())).when(ANA, new ChangeText(STALL, 1, content()))
            .thenRefused(ConsentRefusal.TEXT_HAS_CHANGED, 2);
        presented().when(BEN, new ChangeText(STALL, 1, content())).thenRefused(ProposalRefusal.NOTHING_CHANGED);
    }

    @Test
    void whileEveryoneIsAskedTheTextStays() {
        asked().when(CEM, new ChangeText(STALL, 1, otherContent())).thenRefused(ProposalRefusal.ROUND_IS_OPEN);
        decidedInMeeting().when(CEM, new ChangeText(STALL, 1, otherContent())).thenRefused(ProposalRefusal.IT_IS_OVER);
    }

    @Test
    void thereAreNotEndlesslyManyTexts() {
        var given = presented();
        for (int number = 1; number < MayLead.MOST_TEXTS; number++) {
            given = given.by(CEM, new ChangeText(STALL, number, otherContent().with(text("Text " + number))));
        }
        given.when(CEM, new ChangeText(STALL, MayLead.MOST_TEXTS, otherContent()))
            .thenRefused(ProposalRefusal.TOO_MANY_TEXTS, MayLead.MOST_TEXTS);
    }

    @Test
    void theHeadlineIsTheTitleOrTheFirstLine() {
        assertThat(Content.of(text("A stall\nevery Saturday")).headline()).isEqualTo(text("A stall"));
        assertThat(Content.of(Text.NONE).headline()).isEqualTo(Text.NONE);
    }

    @Test
    void questionsAreAskedAndAnswered() {
        withQuestion().when(CEM, new AnswerQuestion(STALL, 1, CEM, text("The two who begin")))
            .then(new QuestionAnswered(STALL, 1, CEM, text("The two who begin")));
        var answered = withQuestion().by(CEM, new AnswerQuestion(STALL, 1, CEM, text("Nobody knows yet")));
        assertThat(stall(answered).openQuestions()).isEmpty();
        answered.when(BEN, new AnswerQuestion(STALL, 1, BEN, text("I do")))
            .thenRefused(ProposalRefusal.QUESTION_IS_ANSWERED);
        withQuestion().when(CEM, new AnswerQuestion(STALL, 2, CEM, text("Yes")))
            .thenRefused(ProposalRefusal.NO_SUCH_QUESTION);
        withQuestion().when(CEM, new AnswerQuestion(STALL, 1, JUNO, text("Yes")))
            .thenRefused(ProposalRefusal.ONLY_IN_ONES_OWN_NAME);
        withQuestion().when(CEM, new AnswerQuestion(STALL, 1, CEM, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
    }

    @Test
    void outsideOfAMeetingQuestionsAreAnsweredBeforeReactions() {
        withQuestion().when(CEM, new MoveOn(STALL, Stage.REACT)).thenRefused(ProposalRefusal.QUESTIONS_ARE_OPEN, 1);
        presentedInMeeting(meeting()).by(ANA, new Ask(STALL, ANA, Way.OWN_DEVICE, QUESTION))
            .by(BEN, new MoveOn(STALL, Stage.REACT));
    }

    @Test
    void straightToTheQuestion_questionsMayStayOpen() {
        withQuestion().by(CEM, new OpenRound(STALL, 1, List.of()));
    }

    @Test
    void guestsAskAndReact() {
        var given = Stall.agreedHow(River.foundedBy(6), Clauses.READY).by(ANA, new Welcome()).by(CEM, Stall.begin());
        given.by(GUEST, new Ask(STALL, GUEST, Way.OWN_DEVICE, QUESTION),
            new React(STALL, GUEST, Way.OWN_DEVICE, text("I like it")));
        given.when(GUEST, new MoveOn(STALL, Stage.REACT)).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        presented().when(JUNO, new Ask(STALL, JUNO, Way.OWN_DEVICE, QUESTION))
            .thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
    }

    @Test
    void questionsAndReactionsNeedWordsAndTheirTime() {
        presented().when(ANA, new Ask(STALL, ANA, Way.OWN_DEVICE, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        presented().when(ANA, new React(STALL, ANA, Way.OWN_DEVICE, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        presented().when(BEN, new Ask(STALL, ANA, Way.OWN_DEVICE, QUESTION)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        asked().when(ANA, new React(STALL, ANA, Way.OWN_DEVICE, text("Good"))).thenRefused(ProposalRefusal.NOT_NOW);
        asked().when(ANA, new AskFirst(STALL, 1, ANA, Way.OWN_DEVICE, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        drafted().when(ANA, new Ask(STALL, ANA, Way.OWN_DEVICE, QUESTION))
            .thenRefused(ProposalRefusal.NOT_PRESENTED_YET);
    }

    @Test
    void oneReactionEachToEachText() {
        var given = presented().by(CEM, new MoveOn(STALL, Stage.REACT))
            .by(ANA, new React(STALL, ANA, Way.OWN_DEVICE, text("Hm")));
        var changed = given.when(ANA, new React(STALL, ANA, Way.OWN_DEVICE, text("Yes")))
            .then(new Reacted(STALL, 1, ANA, Way.OWN_DEVICE, text("Yes")));
        assertThat(stall(changed).talk().reactions()).hasSize(1);
    }

    @Test
    void aMeetingTakesItUpWithTheAnswersThatAreThere() {
        var given = meeting().by(CEM, Stall.begin(), new OpenRound(STALL, 1, List.of())).by(ANA, Stall.consent(ANA));
        var taken = given.when(BEN, new TakeUp(STALL, MEETING, EIGHT)).then(new TakenUp(STALL, MEETING, EIGHT));
        assertThat(stall(taken).answerOf(ANA)).isPresent();
        assertThat(stall(taken).runningWindow()).isEmpty();
        given.when(Evening.TABLE, new TakeUp(STALL, MEETING, EIGHT)).accepted();
        given.when(BEN, new TakeUp(STALL, new MeetingId(2), EIGHT)).thenRefused(MeetingRefusal.NOT_OPEN);
        taken.when(BEN, new CallToMeeting(STALL)).thenRefused(ProposalRefusal.NOTHING_CHANGED);
    }

    @Test
    void theTablesDeviceLeadsOnlyWhatItsMeetingHas() {
        meeting().by(CEM, Stall.begin()).when(Evening.TABLE, new MoveOn(STALL, Stage.REACT))
            .thenRefused(ProposalRefusal.ONLY_IN_ITS_MEETING);
        askedInMeeting().by(BEN, new CloseMeeting(MEETING, true)).when(Evening.TABLE, new MoveOn(STALL, Stage.CLARIFY))
            .thenRefused(MeetingRefusal.NOT_AT_THIS_TABLE);
    }

    @Test
    void theCircleLetsItGoTogether() {
        presentedInMeeting(meeting()).when(DORA, new Drop(STALL, EIGHT, text("Winter")))
            .then(new ProposalDropped(STALL, EIGHT, text("Winter")));
        presentedInMeeting(meeting()).when(DORA, new Drop(STALL, List.of(ANA), Text.NONE))
            .thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US, 5, 1);
        presented().when(CEM, new Drop(STALL, List.of(), Text.NONE)).thenRefused(ProposalRefusal.NOT_IN_A_MEETING);
        drafted().when(CEM, new Drop(STALL, List.of(), Text.NONE)).thenRefused(ProposalRefusal.NOT_PRESENTED_YET);
    }

    @Test
    void aDraftGoesWithItsAuthor() {
        drafted().when(CEM, new LeaveCircle(RIVER, CEM)).thenAlso(new ProposalWithdrawn(STALL));
    }
}
