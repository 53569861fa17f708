package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.AgreementId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.BacklogEvent.TopicClosed;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.Words;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.BeginRound;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.CorrectLine;
import org.kring.core.meeting.MeetingCommand.EndRound;
import org.kring.core.meeting.MeetingCommand.EndTurn;
import org.kring.core.meeting.MeetingCommand.GiveTurnBack;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.NobodyAgainst;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.PostponeTurn;
import org.kring.core.meeting.MeetingCommand.SomeoneAgainst;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.MeetingEvent.ItemDecides;
import org.kring.core.meeting.MeetingEvent.ItemStarted;
import org.kring.core.meeting.MeetingEvent.LineDecided;
import org.kring.core.meeting.MeetingEvent.LineProposed;
import org.kring.core.meeting.MeetingEvent.TurnAdded;
import org.kring.core.meeting.MeetingEvent.TurnEnded;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.proposal.ProposalEvent.TakenUp;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.Stage;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

class DecisionsTest {
    private static final ProposalId FIRST = new ProposalId(1);
    private static final ProposalId SECOND = new ProposalId(2);
    private static final Text TEA = text("We have tea and biscuits at every meeting; the host buys them.");
    private static final Content BISCUITS = Content.of(TEA).lookedAtAgain(java.time.LocalDate.of(2026, 12, 24));
    private static final BeginDecision BEGIN = new BeginDecision(MEETING, 2, null, BISCUITS, true);
    private static final Given PRACTICE = Evening.at(ItemKind.PRACTICE);
    private static final Given ASKED = PRACTICE.by(Evening.TABLE, BEGIN);

    private static Consent none(MemberId who) {
        return new Consent(FIRST, 1, who, Way.IN_THE_ROOM);
    }

    private static Stage stage(Given given) {
        return given.state().proposals().find(FIRST).orElseThrow().stage();
    }

    @Test
    void aDecisionBeginsInItsItemAndEveryoneIsAskedInTurn() {
        assertThat(Evening.item(ASKED, ItemKind.PRACTICE).proposal()).isEqualTo(FIRST);
        assertThat(stage(ASKED)).isEqualTo(Stage.CONSENT_ROUND);
        var round = Evening.meeting(ASKED).roundNow().orElseThrow();
        assertThat(round.prompt()).isEqualTo(Prompt.CONSENT);
        assertThat(round.waiting()).containsExactlyInAnyOrderElementsOf(NINE);
        assertThat(round.waiting().getFirst()).isNotEqualTo(BEN);
    }

    @Test
    void orQuestionsAndReactionsComeFirst() {
        var given = PRACTICE.by(DORA, new BeginDecision(MEETING, 2, CEM, BISCUITS, false));
        assertThat(stage(given)).isEqualTo(Stage.CLARIFY);
        assertThat(Evening.meeting(given).roundNow()).isEmpty();
        var asked = given.by(BEN, new OpenRound(FIRST, 1, NINE));
        assertThat(Evening.meeting(asked).roundNow().orElseThrow().prompt()).isEqualTo(Prompt.CONSENT);
    }

    @Test
    void whoWroteTheTextIsTheLastToAskTheQuestionsInThePlaceOfWhoSeesAReasonAgainstIt() {
        var given = PRACTICE.by(Evening.TABLE, new BeginDecision(MEETING, 2, DORA, BISCUITS, true));
        for (var member : NINE) {
            given = member.equals(BEN) ? given.by(BEN, new RaiseObjection(FIRST, 1, BEN, Way.OWN_DEVICE, Words.of(text("Who pays?")), null))
                : given.by(Evening.TABLE, none(member));
        }
        var duties = Evening.meeting(given.by(Evening.TABLE, new MoveOn(FIRST, Stage.OBJECTIONS))).duties();
        assertThat(duties.handedBy()).isEqualTo(BEN);
        assertThat(duties.facilitator()).as("Dora writes, and wrote the text").isEqualTo(ANA);
    }

    @Test
    void whoHasHeardWhatTheyWantedToKnowHasTheirTurnOnceMore() {
        var given = PRACTICE.by(BEN, BEGIN).by(BEN, new OpenRound(FIRST, 1, NINE))
            .by(EMIL, new AskFirst(FIRST, 1, EMIL, Way.OWN_DEVICE, text("Which ones?")));
        assertThat(Evening.meeting(given).roundNow().orElseThrow().waiting()).doesNotContain(EMIL);
        var knows = given.by(BEN, new AnswerQuestion(FIRST, 1, BEN, text("The round ones")));
        assertThat(Evening.meeting(knows).roundNow().orElseThrow().waiting()).contains(EMIL);
    }

    @Test
    void onlyWhoeverAsksOrWritesBeginsItAndOnce() {
        PRACTICE.when(CEM, BEGIN).thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
        PRACTICE.when(BEN, new BeginDecision(MEETING, 3, null, BISCUITS, true))
            .thenRefused(MeetingRefusal.ITEM_HAS_CHANGED);
        ASKED.when(DORA, BEGIN).thenRefused(MeetingRefusal.ITEM_DECIDES_ALREADY);
    }

    @Test
    void whoeverAnswersHasHadTheTurn() {
        var first = Evening.meeting(ASKED).turn().orElseThrow();
        var given = ASKED.when(DORA, none(first)).thenAlso(new TurnEnded(MEETING, first, TurnEnd.SPOKE));
        assertThat(Evening.meeting(given).turn()).isNotEqualTo(first);
        var outOfTurn = ASKED.when(IVO, new Consent(FIRST, 1, IVO, Way.OWN_DEVICE))
            .thenAlso(new TurnEnded(MEETING, IVO, TurnEnd.SPOKE));
        assertThat(Evening.meeting(outOfTurn).turn()).contains(first);
    }

    @Test
    void aTurnEndsByAnAnswerOnlyAndNobodyPasses() {
        var first = Evening.meeting(ASKED).turn().orElseThrow();
        ASKED.when(BEN, new EndTurn(MEETING, first, TurnEnd.SPOKE)).thenRefused(MeetingRefusal.ONLY_BY_ANSWERING);
        ASKED.when(BEN, new EndTurn(MEETING, first, TurnEnd.PASSED)).thenRefused(MeetingRefusal.NOBODY_PASSES_HERE);
        ASKED.when(BEN, new EndRound(MEETING, Evening.meeting(ASKED).roundsHeld()))
            .thenRefused(MeetingRefusal.ONLY_BY_ANSWERING);
        ASKED.when(BEN, new BeginRound(MEETING, 2, Prompt.CONSENT, Text.NONE))
            .thenRefused(MeetingRefusal.ONLY_BY_ANSWERING);
        ASKED.when(first, new PostponeTurn(MEETING, first)).accepted();
        ASKED.by(DORA, none(first)).when(BEN, new GiveTurnBack(MEETING, first))
            .thenRefused(MeetingRefusal.ONLY_BY_ANSWERING);
    }

    @Test
    void nobodySeesAReasonAgainstSoItIsDecided() {
        var given = ASKED.by(Evening.TABLE, new OthersConsent(FIRST, 1));
        assertThat(Evening.meeting(given).roundNow()).isEmpty();
        given = given.by(Evening.TABLE, new Declare(FIRST), new NextItem(MEETING, 2, Outcome.REACHED));
        assertThat(stage(given)).isEqualTo(Stage.DECIDED);
        assertThat(Summary.of(Evening.meeting(given), given.state().proposals(), given.at()).decisions())
            .containsExactly(new AgreementId(1));
    }

    @Test
    void whatWasBeforeItAndIsNotDecidedStaysInItsNotes() {
        var given = ASKED.by(Evening.TABLE, new MoveOn(FIRST, Stage.CLARIFY),
            new Drop(FIRST, Evening.meeting(ASKED).presence().here(), text("Nobody wants tea")));
        assertThat(stage(given)).isEqualTo(Stage.DROPPED);
        assertThat(Summary.of(Evening.meeting(given), given.state().proposals(), given.at()).open()).containsExactly(FIRST);
    }

    @Test
    void aFinishedRoundIsWrittenDownBeforeTheNextItemOrSaidToBeUnfinished() {
        var given = ASKED.by(Evening.TABLE, new OthersConsent(FIRST, 1));
        given.when(Evening.TABLE, new NextItem(MEETING, 2, Outcome.REACHED))
            .thenRefused(MeetingRefusal.DECISION_WAITS_TO_BE_WRITTEN_DOWN);
        given.when(Evening.TABLE, new StartItem(MEETING, 3)).thenRefused(MeetingRefusal.DECISION_WAITS_TO_BE_WRITTEN_DOWN);
        assertThat(stage(given.by(Evening.TABLE, new NextItem(MEETING, 2, Outcome.PARTLY)))).isEqualTo(Stage.CONSENT_ROUND);
    }

    @Test
    void everyListGoesAsTheRoundGoes() {
        var round = Evening.meeting(ASKED).round();
        var turned = round.notSpoken().reversed();
        assertThat(round.inTurn(turned)).isEqualTo(round.notSpoken());
    }

    @Test
    void aReasonAgainstIsATurnTooAndAChangedTextIsAskedAnew() {
        var objection = new RaiseObjection(FIRST, 1, EMIL, Way.IN_THE_ROOM, Words.of(text("Who pays?")), null);
        var given = ASKED.when(DORA, objection).thenAlso(new TurnEnded(MEETING, EMIL, TurnEnd.SPOKE))
            .by(DORA, new OthersConsent(FIRST, 1), new MoveOn(FIRST, Stage.OBJECTIONS),
                new Understood(FIRST, 1, Way.IN_THE_ROOM),
                new AskAnew(FIRST, 1, BISCUITS.with(text("We have tea; the kitty buys it.")), NINE));
        assertThat(Evening.meeting(given).roundNow().orElseThrow().waiting()).hasSize(9);
        given = given.by(DORA, new OthersConsent(FIRST, 2));
        assertThat(given.state().proposals().find(FIRST).orElseThrow().notYet()).as("asked by name").containsExactly(EMIL);
        given = given.by(DORA, new Consent(FIRST, 2, EMIL, Way.IN_THE_ROOM), new Declare(FIRST));
        assertThat(stage(given)).isEqualTo(Stage.DECIDED);
    }

    @Test
    void whoeverComesWhileEveryoneIsAskedIsAskedTooIfTheyDecide() {
        var given = Evening.planned().by(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE.subList(0, 8)))
            .by(BEN, new StartItem(MEETING, 2)).by(BEN, BEGIN);
        given = given.when(IVO, new Arrive(MEETING, IVO)).thenAlso(new TurnAdded(MEETING, IVO));
        assertThat(Evening.meeting(given).round().waiting()).endsWith(IVO);
        var guest = ASKED.events(new MemberJoined(JUNO), new GuestJoined(RIVER, JUNO))
            .by(JUNO, new Arrive(MEETING, JUNO));
        assertThat(Evening.meeting(guest).round().waiting()).doesNotContain(JUNO);
    }

    @Test
    void whoeverLeavesWhileEveryoneIsAskedIsNotWaitedForInTheRoom() {
        var given = ASKED.by(FEMI, new LeaveMeeting(MEETING, FEMI));
        assertThat(Evening.meeting(given).round().waiting()).doesNotContain(FEMI);
        given = given.by(BEN, new OthersConsent(FIRST, 1), new Declare(FIRST));
        assertThat(stage(given)).isEqualTo(Stage.DECIDED);
        given.later(Duration.ofHours(20)).when(FEMI, new RaiseObjection(FIRST, 1, FEMI, Way.OWN_DEVICE,
            Words.of(text("I cannot eat biscuits")), null)).accepted();
    }

    @Test
    void aTopicBecomesAProposalInItsItem() {
        var topic = new TopicId(1);
        Evening.planned().by(CEM, new RaiseTopic(RIVER, CEM, Wish.PROPOSAL, TEA))
            .by(CEM, new AddItem(MEETING, Text.NONE, 10, Wanted.DECIDE, CEM, topic, null))
            .by(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE)).by(BEN, new StartItem(MEETING, 10))
            .when(BEN, new BeginDecision(MEETING, 10, CEM, BISCUITS, true))
            .thenAlso(new TopicClosed(topic, Ending.PROPOSED));
    }

    @Test
    void aProposalBegunBeforeGoesOnInTheMeetingAndEndsAfterIt() {
        var given = Evening.planned()
            .by(CEM, new Begin(RIVER, CEM, null, null, BISCUITS, true), new OpenRound(FIRST, 1, List.of()))
            .by(ANA, new Consent(FIRST, 1, ANA, Way.OWN_DEVICE))
            .by(ANA, new AddItem(MEETING, Text.NONE, 10, Wanted.DECIDE, CEM, null, FIRST))
            .by(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE.subList(0, 8)));
        given = given.when(BEN, new StartItem(MEETING, 10)).thenAlso(new ItemStarted(MEETING, 10),
            new TakenUp(FIRST, MEETING, NINE.subList(0, 8)));
        assertThat(Evening.meeting(given).round().waiting()).hasSize(7).doesNotContain(ANA, IVO);
        given = given.by(BEN, none(CEM), new CloseMeeting(MEETING, true));
        assertThat(given.state().proposals().find(FIRST).orElseThrow().isInMeeting()).isFalse();
        given.when(IVO, new Consent(FIRST, 1, IVO, Way.OWN_DEVICE)).accepted();
    }

    @Test
    void onlyProposalsThatWaitHereComeOnTheAgendaAndOnce() {
        var planned = Evening.planned();
        var item = new AddItem(MEETING, Text.NONE, 10, Wanted.DECIDE, CEM, null, FIRST);
        planned.when(ANA, item).thenRefused(MeetingRefusal.DOES_NOT_WAIT_HERE);
        planned.by(CEM, new Begin(RIVER, CEM, null, null, BISCUITS, true), item).when(ANA, item)
            .thenRefused(MeetingRefusal.ON_THE_AGENDA_ALREADY);
    }

    @Test
    void aProposalThatWaitsForAMeetingIsOnTheNextAgenda() {
        var given = Evening.opened().by(BEN, new CloseMeeting(MEETING, true))
            .by(CEM, new Begin(RIVER, CEM, null, null, BISCUITS, true))
            .by(ANA, new PlanMeeting(RIVER, EVENING.plus(Duration.ofDays(7)), 180, Text.NONE));
        assertThat(given.state().meetings().find(new MeetingId(2)).orElseThrow().agenda().has(FIRST)).isTrue();
    }

    @Test
    void aDecisionInOneLineStandsWhenNoOneIsAgainst() {
        var asked = PRACTICE.by(DORA, new AddLine(MEETING, 2, Mark.DECISION, TEA, null, null));
        asked.when(CEM, new NobodyAgainst(MEETING, 1)).thenRefused(MeetingRefusal.ONLY_WHO_ASKS_THE_QUESTIONS, BEN);
        asked.when(DORA, new NobodyAgainst(MEETING, 2)).thenRefused(MeetingRefusal.NO_SUCH_LINE);
        var decided = asked.when(DORA, new NobodyAgainst(MEETING, 1))
            .thenAlso(new LineDecided(MEETING, 1, new AgreementId(1)));
        assertThat(decided.state().agreements().find(new AgreementId(1)).orElseThrow().terms().meeting())
            .isEqualTo(MEETING);
        decided.when(DORA, new NobodyAgainst(MEETING, 1)).thenRefused(MeetingRefusal.LINE_IS_NOT_PENDING);
        decided.when(DORA, new CorrectLine(MEETING, 1, 0, TEA)).thenRefused(MeetingRefusal.LINE_IS_SETTLED);
    }

    @Test
    void orItBecomesAProposalWithTheSameWords() {
        var asked = PRACTICE.by(DORA, new AddLine(MEETING, 2, Mark.DECISION, TEA, null, null));
        var given = asked.when(CEM, new SomeoneAgainst(MEETING, 1)).thenAlso(new LineProposed(MEETING, 1, FIRST));
        assertThat(stage(given)).isEqualTo(Stage.CONSENT_ROUND);
        assertThat(given.state().proposals().find(FIRST).orElseThrow().content().text()).isEqualTo(TEA);
        assertThat(Evening.meeting(given).roundNow().orElseThrow().prompt()).isEqualTo(Prompt.CONSENT);
        assertThat(Evening.item(given, ItemKind.PRACTICE).decidesNow(given.state().proposals()).orElseThrow().id()).isEqualTo(FIRST);
        given.when(DORA, new NobodyAgainst(MEETING, 1)).thenRefused(MeetingRefusal.LINE_IS_NOT_PENDING);
    }

    @Test
    void whatALineBecameTakesNoDecisionFromItsItem() {
        var line = PRACTICE.by(DORA, new AddLine(MEETING, 2, Mark.DECISION, TEA, null, null))
            .by(CEM, new SomeoneAgainst(MEETING, 1));
        line.when(BEN, BEGIN).thenRefused(MeetingRefusal.ITEM_DECIDES_ALREADY);
        var decided = line.by(DORA, new OthersConsent(FIRST, 1), new Declare(FIRST));
        assertThat(Evening.item(decided, ItemKind.PRACTICE).decidesNow(decided.state().proposals())).isEmpty();
        var own = decided.when(BEN, BEGIN).thenAlso(new ItemDecides(MEETING, 2, SECOND));
        assertThat(Evening.item(own, ItemKind.PRACTICE).proposal()).isEqualTo(SECOND);
    }

    @Test
    void whatALineBecameWaitsUntilWhatTheItemDecidesIsSettled() {
        var given = ASKED.by(DORA, new AddLine(MEETING, 2, Mark.DECISION, TEA, null, null))
            .by(CEM, new SomeoneAgainst(MEETING, 1));
        assertThat(decidesNow(given)).isEqualTo(FIRST);
        assertThat(Evening.meeting(given).round().waiting()).hasSize(9);
        var settled = given.by(DORA, new OthersConsent(FIRST, 1), new Declare(FIRST));
        assertThat(decidesNow(settled)).isEqualTo(SECOND);
        var asked = settled.by(BEN, new OpenRound(SECOND, 1, NINE));
        assertThat(Evening.meeting(asked).roundNow().orElseThrow().prompt()).isEqualTo(Prompt.CONSENT);
        assertThat(decidesNow(asked.by(DORA, new OthersConsent(SECOND, 1), new Declare(SECOND)))).isEqualTo(FIRST);
    }

    private static ProposalId decidesNow(Given given) {
        return Evening.item(given, ItemKind.PRACTICE).decidesNow(given.state().proposals()).orElseThrow().id();
    }

    @Test
    void withTooFewOfUsNothingIsDecided() {
        var few = Evening.planned().by(ANA, new OpenMeeting(MEETING, BEN, DORA, List.of(BEN, DORA)))
            .by(BEN, new StartItem(MEETING, 2));
        few.when(BEN, BEGIN).thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US);
        few.by(DORA, new AddLine(MEETING, 2, Mark.DECISION, TEA, null, null))
            .when(DORA, new NobodyAgainst(MEETING, 1)).thenRefused(ConsentRefusal.NOT_ENOUGH_OF_US);
    }

    @Test
    void refoldingGivesAnEqualState() {
        var given = ASKED.by(DORA, new OthersConsent(FIRST, 1), new Declare(FIRST)).later(Duration.ofDays(4));
        assertThat(given.refolded()).isEqualTo(given.state());
    }
}
