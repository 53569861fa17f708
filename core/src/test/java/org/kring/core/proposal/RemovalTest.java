package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.EIGHT;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.agreement;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.content;
import static org.kring.core.proposal.Stall.meeting;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.CircleEvent.LinkConfirmed;
import org.kring.core.circle.CircleEvent.LinkSuspended;
import org.kring.core.circle.Role;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.BeginRound;
import org.kring.core.meeting.MeetingCommand.EndTurn;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.Prompt;
import org.kring.core.meeting.TurnEnd;
import org.kring.core.meeting.Wanted;
import org.kring.core.people.Channel;
import org.kring.core.people.PeopleCommand.EndLeave;
import org.kring.core.people.PeopleCommand.TryToReach;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.proposal.ProposalCommand.AddNothing;
import org.kring.core.proposal.ProposalCommand.Appeal;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.Drop;
import org.kring.core.proposal.ProposalCommand.NoteHeard;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.RecordCare;
import org.kring.core.proposal.ProposalCommand.TakeUp;
import org.kring.core.proposal.ProposalEvent.HadTheWord;
import org.kring.core.world.Given;
import org.kring.core.world.Inverted;
import org.kring.core.world.River;

/** Scenario 12 of method.md section 12: the circle decides whether Emil goes on belonging to it. */
class RemovalTest {
    private static final LocalDate UNTIL = LocalDate.of(2027, 5, 24);
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 23);
    private static final Effect REMOVE = new Effect.Remove(EMIL, UNTIL);
    /** All who are there, but for Emil; Ivo is not. */
    private static final List<MemberId> SEVEN = EIGHT.stream().filter(member -> !member.equals(EMIL)).toList();

    private static Given drafted() {
        return meeting().by(CEM, new Begin(RIVER, CEM, MEETING, null, content().with(REMOVE), false));
    }

    private static Given presented() {
        return drafted().by(CEM, new RecordCare(STALL, Care.FEEDBACK_TALK, YESTERDAY),
            new RecordCare(STALL, Care.MEDIATION_OFFER, YESTERDAY), new Present(STALL));
    }

    private static Given asked() {
        return presented().by(BEN, new NoteHeard(STALL, EIGHT), new OpenRound(STALL, 1, EIGHT));
    }

    @Test
    void scenario12_removal() {
        drafted().when(CEM, new Present(STALL)).thenRefused(ProposalRefusal.TALK_COMES_FIRST);
        drafted().by(CEM, new RecordCare(STALL, Care.FEEDBACK_TALK, YESTERDAY)).when(CEM, new Present(STALL))
            .thenRefused(ProposalRefusal.TALK_COMES_FIRST);
        presented().when(EMIL, new Ask(STALL, EMIL, Way.OWN_DEVICE, text("What have I not seen?"))).accepted();
        presented().when(EMIL, new React(STALL, EMIL, Way.OWN_DEVICE, text("It hurts, and I see it"))).accepted();
        assertThat(stall(asked()).round().orElseThrow().deciders()).containsExactlyElementsOf(
            NINE.stream().filter(member -> !member.equals(EMIL)).toList());
        var waits = consented(asked(), 1, SEVEN).by(BEN, new Declare(STALL));
        assertThat(stall(waits).stage()).isEqualTo(Stage.PENDING_ABSENT);
        var removed = waits.by(IVO, Stall.consent(IVO));
        assertThat(removed.state().root().has(EMIL)).isFalse();
        assertThat(agreement(removed).lookAgain()).isEqualTo(Stall.IN_HALF_A_YEAR);
        assertThat(removed.refolded()).isEqualTo(removed.state());
    }

    @Test
    void whoeverDoesNotBelongAnyMoreAsksTheWiderCircleToLookAtThat() {
        var given = Inverted.decided();
        var magazine = Inverted.MAGAZINE;
        var id = given.state().proposals().next();
        var asked = given.by(CEM, new Begin(magazine, CEM, null, null, content().with(REMOVE), false),
                new RecordCare(id, Care.FEEDBACK_TALK, YESTERDAY), new RecordCare(id, Care.MEDIATION_OFFER, YESTERDAY), new Present(id))
            .by(CEM, new PlanMeeting(magazine, given.at(), 60, Text.NONE));
        var meeting = asked.state().meetings().plannedIn(magazine).getFirst().id();
        var present = List.of(CEM, ANA, HANA, EMIL, FEMI);
        var round = asked.by(CEM, new OpenMeeting(meeting, CEM, HANA, present), new TakeUp(id, meeting, present),
            new NoteHeard(id, present), new OpenRound(id, 1, present), new OthersConsent(id, 1), new Declare(id));
        round.when(EMIL, new Appeal(id, CEM, text("Please look at it"))).thenRefused(ProposalRefusal.NOT_NOW);
        var appealed = round.by(EMIL, new Appeal(id, EMIL, text("Nobody asked me what I need")));
        assertThat(appealed.state().backlog().waitingFor(RIVER)).extracting(Topic::text).contains(text("Nobody asked me what I need"));
        var topic = appealed.state().backlog().all().getLast();
        assertThat(appealed.state().proposals().cameWith(topic).map(Proposal::id)).contains(id);
        appealed.when(EMIL, new Appeal(id, EMIL, text("Again"))).thenRefused(ProposalRefusal.NOTHING_CHANGED);
        assertThat(appealed.refolded()).isEqualTo(appealed.state());
    }

    @Test
    void aLinkThatIsSentAwayLosesItsSeatAndGetsItBackWithTheDecision() {
        var given = Inverted.decided();
        assertThat(given.state().circles().without(RIVER, ANA)).containsExactly(new LinkSuspended(Inverted.MAGAZINE, Role.DELEGATE));
        var gone = given.events(new LinkSuspended(Inverted.MAGAZINE, Role.DELEGATE));
        assertThat(gone.state().root().has(ANA)).isFalse();
        assertThat(gone.state().circles().suspended(RIVER, ANA)).containsExactly(new LinkConfirmed(Inverted.MAGAZINE, Role.DELEGATE));
    }

    @Test
    void whatIsOpenElsewhereLosesTheAnswerOfWhoeverGoes() {
        var other = asked().by(GRETE, new Begin(RIVER, GRETE, null, null, Content.of(text("Soup")), true),
            new OpenRound(new ProposalId(2), 1, List.of())).by(EMIL, new Consent(new ProposalId(2), 1, EMIL, Way.OWN_DEVICE));
        var removed = consented(other, 1, SEVEN).by(BEN, new Declare(STALL)).by(IVO, Stall.consent(IVO));
        assertThat(removed.state().proposals().find(new ProposalId(2)).orElseThrow().round().orElseThrow().deciders())
            .doesNotContain(EMIL);
    }

    @Test
    void whomItIsAboutIsAskedToBeHeardUntilTheyWere() {
        assertThat(owed(presented(), EMIL)).containsExactly(Owed.What.HEARD);
        assertThat(owed(presented().by(EMIL, new Ask(STALL, EMIL, Way.OWN_DEVICE, text("Since when?"))), EMIL)).isEmpty();
        assertThat(owed(asked(), EMIL)).isEmpty();
        assertThat(owed(presented(), ANA)).doesNotContain(Owed.What.HEARD);
    }

    private static List<Owed.What> owed(Given given, MemberId member) {
        return Owed.by(member, stall(given), given.state().belowProposals(), given.now()).stream().map(Owed::what).toList();
    }

    @Test
    void whomItIsAboutHasTheWordInTheRoomBeforeAnybodyIsAsked() {
        var with = new OpenRound(STALL, 1, EIGHT);
        presented().when(BEN, with).thenRefused(ProposalRefusal.SPEAKS_FIRST, EMIL);
        presented().when(EMIL, new NoteHeard(STALL, EIGHT)).thenRefused(ProposalRefusal.IT_IS_ABOUT_YOU);
        presented().when(BEN, new NoteHeard(STALL, SEVEN)).thenRefused(ProposalRefusal.NOTHING_CHANGED);
        presented().when(BEN, new NoteHeard(STALL, EIGHT)).then(new HadTheWord(STALL, EMIL));
        presented().by(BEN, new NoteHeard(STALL, EIGHT)).when(BEN, with).accepted();
        asked().when(BEN, new NoteHeard(STALL, EIGHT)).thenRefused(ProposalRefusal.NOTHING_CHANGED);
    }

    @Test
    void whomItIsAboutWasHeardWhenTheirTurnEnds() {
        var before = presented().by(BEN, new AddItem(MEETING, Text.NONE, 20, Wanted.DECIDE, CEM, null, STALL));
        var item = before.state().meetings().find(MEETING).orElseThrow().agenda().items().stream()
            .filter(each -> STALL.equals(each.proposal())).findFirst().orElseThrow().number();
        var round = before.by(BEN, new StartItem(MEETING, item), new BeginRound(MEETING, item, Prompt.CLARIFY, Text.NONE));
        assertThat(round.state().meetings().find(MEETING).orElseThrow().turn()).as("who is asked first").contains(EMIL);
        assertThat(stall(round).talk().word().had()).isEmpty();
        assertThat(stall(round.by(EMIL, new EndTurn(MEETING, EMIL, TurnEnd.SPOKE))).talk().word().had()).containsExactly(EMIL);
    }

    @Test
    void nobodyIsAskedWhileWhomItIsAboutIsAwayAndUnheard_untilTheyHadTheirTime() {
        var without = new OpenRound(STALL, 1, SEVEN);
        presented().when(BEN, without).thenRefused(ProposalRefusal.HEARD_FIRST, EMIL, LocalDate.of(2026, 11, 27));
        presented().by(EMIL, new Ask(STALL, EMIL, Way.OWN_DEVICE, text("Since when?"))).when(BEN, without).accepted();
        presented().by(EMIL, new AddNothing(STALL, EMIL, Way.OWN_DEVICE)).when(BEN, without).accepted();
        var days = presented().later(Duration.ofDays(3));
        var later = days.by(CEM, new PlanMeeting(RIVER, days.at(), 60, Text.NONE)).by(CEM, new OpenMeeting(new MeetingId(2), BEN, CEM, SEVEN), new TakeUp(STALL, new MeetingId(2), SEVEN));
        later.when(BEN, without).accepted();
    }

    @Test
    void whomItIsAboutNeitherDecidesNorLeads() {
        asked().when(EMIL, Stall.consent(EMIL)).thenRefused(ConsentRefusal.NOT_A_DECIDER, EMIL);
        asked().when(EMIL, new OthersConsent(STALL, 1)).thenRefused(ProposalRefusal.IT_IS_ABOUT_YOU);
        presented().when(EMIL, new Drop(STALL, EIGHT, Text.NONE)).thenRefused(ProposalRefusal.IT_IS_ABOUT_YOU);
    }

    @Test
    void nobodysLeavingIsDecidedInWritingAlone() {
        var outside = River.foundedBy(6).by(CEM, new Begin(RIVER, CEM, null, null, content().with(REMOVE), false))
            .by(CEM, new RecordCare(STALL, Care.FEEDBACK_TALK, YESTERDAY),
                new RecordCare(STALL, Care.MEDIATION_OFFER, YESTERDAY), new Present(STALL));
        outside.when(CEM, new OpenRound(STALL, 1, List.of())).thenRefused(ProposalRefusal.ONLY_IN_A_MEETING);
    }

    @Test
    void itIsNotShownToEveryoneAtOnceNorSlippedIntoAnotherText() {
        meeting().when(CEM, new Begin(RIVER, CEM, MEETING, null, content().with(REMOVE), true))
            .thenRefused(ProposalRefusal.TALK_COMES_FIRST);
        Stall.presented().when(CEM, new ChangeText(STALL, 1, Stall.otherContent().with(new Effect.Remove(BEN, UNTIL))))
            .thenRefused(ProposalRefusal.NOT_NOW);
        meeting().when(EMIL, new Begin(RIVER, EMIL, MEETING, null, content().with(REMOVE), false)).thenRefused(ProposalRefusal.IT_IS_ABOUT_YOU);
        drafted().when(CEM, new RecordCare(STALL, Care.FEEDBACK_TALK, UNTIL)).thenRefused(ProposalRefusal.TALK_IS_STILL_AHEAD, UNTIL);
        drafted().when(ANA, new RecordCare(STALL, Care.FEEDBACK_TALK, YESTERDAY)).thenRefused(ProposalRefusal.ONLY_THE_AUTHOR);
    }

    @Test
    void theOthersPutSomebodyOnLeaveOfWhomNothingIsHeard() {
        var leave = content().with(new Effect.PutOnLeave(HANA, UNTIL));
        Stall.meeting().when(CEM, new Begin(RIVER, CEM, MEETING, null, leave, true))
            .thenRefused(PeopleRefusal.TRY_TO_REACH_THEM_FIRST);
        var tried = River.founded().by(ANA, new TryToReach(HANA, Channel.CALL), new TryToReach(HANA, Channel.MESSAGE))
            .by(BEN, new TryToReach(HANA, Channel.IN_PERSON)).later(Duration.ofDays(14))
            .by(CEM, new Begin(RIVER, CEM, null, null, leave, true), new OpenRound(STALL, 1, List.of()));
        var others = NINE.stream().filter(member -> !member.equals(HANA)).toList();
        assertThat(stall(tried).round().orElseThrow().deciders()).containsExactlyElementsOf(others);
        var onLeave = consented(tried, 1, others);
        assertThat(onLeave.state().people().isOnLeave(HANA, onLeave.now().today())).isTrue();
        onLeave.when(HANA, new EndLeave(HANA)).accepted();
    }
}
