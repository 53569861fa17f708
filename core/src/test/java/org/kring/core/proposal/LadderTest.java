package org.kring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.proposal.Stall.SIX;
import static org.kring.core.proposal.Stall.STALL;
import static org.kring.core.proposal.Stall.consented;
import static org.kring.core.proposal.Stall.object;
import static org.kring.core.proposal.Stall.stall;
import static org.kring.core.proposal.Stuck.another;
import static org.kring.core.proposal.Stuck.last;
import static org.kring.core.proposal.Stuck.outside;
import static org.kring.core.proposal.Stuck.stuck;
import static org.kring.core.proposal.Stuck.third;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.IVO;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.Way;
import org.kring.core.backlog.Topic;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.CircleOpened;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.circle.Kind;
import org.kring.core.consent.Absence;
import org.kring.core.consent.Clauses;
import org.kring.core.consent.ConsentRefusal;
import org.kring.core.consent.LastResort;
import org.kring.core.consent.Objection;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.AnswerHelp;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.AskToHelp;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.proposal.ProposalCommand.BringBack;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.core.proposal.ProposalCommand.Restate;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TakeLastResort;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.ProposalCommand.Understood;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** Scenario 13 of method.md section 12: a circle is stuck, and is offered one way out after another. */
class LadderTest {
    private static final List<WayOut> FIRST = List.of(WayOut.WHAT_MAKES_IT_HARD, WayOut.SMALLER_QUESTION,
        WayOut.CONCRETE_TEXT, WayOut.HOW_WE_GO_ON);

    private static List<WayOut> offered(Given given) {
        return Ladder.offered(stall(given), false);
    }

    @Test
    void scenario13_deadlock() {
        assertThat(offered(stuck(1))).isEmpty();
        assertThat(offered(stuck(2))).isEqualTo(FIRST);
        var hard = stuck(2).by(BEN, new TryWayOut(STALL, WayOut.WHAT_MAKES_IT_HARD, Text.NONE))
            .by(CEM, new React(STALL, CEM, Way.OWN_DEVICE, text("It is about who decides on Saturdays")));
        assertThat(offered(hard)).as("one of the first ways goes on, and the others stay open").isEqualTo(FIRST.subList(1, 4));
        var third = another(hard, 3);
        assertThat(offered(third)).containsExactly(WayOut.SMALL_GROUP);
        var today = third.now().today();
        var group = third.by(BEN, new TakeCourse(STALL, new Course.Refer(null, List.of(ANA, CEM), today.plusDays(14)),
            Stall.EIGHT, text("You two, and Ivo if you like")));
        assertThat(stall(group).stage()).isEqualTo(Stage.REFERRED);
        var back = group.later(Duration.ofDays(14));
        assertThat(stall(back).stage()).isEqualTo(Stage.OBJECTIONS);
        assertThat(offered(back)).containsExactly(WayOut.OUTSIDE_FACILITATOR);
        assertThat(Ladder.offered(stall(outside(back)), true)).as("inside a wider circle").containsExactly(WayOut.WIDER_CIRCLE);
        var outside = outside(back);
        assertThat(offered(outside)).as("at the root").containsExactly(WayOut.LAST_RESORT);
        var rests = outside.by(BEN, new TakeLastResort(STALL, List.of()));
        assertThat(stall(rests).stage()).isEqualTo(Stage.PARKED);
        assertThat(stall(rests).aside().rest().wake())
            .isEqualTo(outside.now().today().plusMonths(3).atStartOfDay(org.kring.core.world.River.ZONE).toInstant());
        assertThat(rests.refolded()).isEqualTo(rests.state());
    }

    @Test
    void whoeverHasLeftTheCircleIsNotPutIntoItsSmallGroup() {
        var left = third(stuck(2)).by(CEM, new LeaveCircle(RIVER, CEM));
        var circle = left.state().circles().find(RIVER).orElseThrow();
        assertThat(Ladder.group(stall(left), circle, List.of(EMIL))).doesNotContain(CEM).contains(ANA, EMIL);
    }

    @Test
    void somebodyFromOutsideAsksTheQuestionsAndDecidesNothing() {
        var back = third(stuck(2));
        back.when(BEN, new AskToHelp(STALL, CEM)).thenRefused(ProposalRefusal.HELP_COMES_FROM_OUTSIDE);
        back.when(BEN, new TryWayOut(STALL, WayOut.OUTSIDE_FACILITATOR, Text.NONE)).thenRefused(TextRefusal.TEXT_MISSING);
        back.when(JUNO, new Restate(STALL, 3, text("Saturdays are short"))).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        var asked = back.by(BEN, new AskToHelp(STALL, JUNO));
        asked.when(BEN, new AnswerHelp(STALL, JUNO, true)).thenRefused(PeopleRefusal.ONLY_ONESELF);
        var no = asked.by(JUNO, new AnswerHelp(STALL, JUNO, false));
        assertThat(offered(no)).containsExactly(WayOut.OUTSIDE_FACILITATOR);
        var helped = asked.by(JUNO, new AnswerHelp(STALL, JUNO, true));
        helped.when(JUNO, new Restate(STALL, 3, text("Saturdays are short"))).accepted();
        assertThat(may(helped).decides(JUNO)).isFalse();
    }

    private static May may(Given given) {
        return new May(stall(given), given.state().belowProposals(), new Actor.Member(BEN), given.now());
    }

    @Test
    void theWiderCircleHearsOfItAsSomethingThatIsAskedOfIt() {
        var given = River.foundedBy(6).by(CEM, Stall.begin());
        var oak = new CircleId(2);
        var two = given.events(new CircleOpened(oak, RIVER, Kind.WORKING, "oak", null, text("Oak"), text("Trees"), Text.NONE));
        var asked = two.by(BEN, new SuggestCourse(STALL, new Course.Refer(oak, List.of(), two.now().today().plusDays(9)), text("Would you decide it?")));
        var all = asked;
        for (var member : Stall.SIX) {
            all = all.by(member, new AnswerCourse(STALL, member, Way.OWN_DEVICE, false));
        }
        assertThat(stall(all).stage()).isEqualTo(Stage.REFERRED);
        assertThat(all.state().backlog().waitingFor(oak)).extracting(Topic::text).containsExactly(text("Would you decide it?"));
        assertThat(stall(all).aside().pauses().getLast().topic()).as("what was asked leads back here")
            .isEqualTo(all.state().backlog().waitingFor(oak).iterator().next().id());
        assertThat(all.state().backlog().waitingFor(oak)).extracting(topic -> topic.road().promised()).as("one day for both")
            .containsExactly(two.now().today().plusDays(9));
        all.when(GRETE, new BringBack(STALL, text("Try it in June"))).thenRefused(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE);
        var back = all.events(new MemberJoined(GRETE), new CircleMemberJoined(oak, GRETE)).by(GRETE, new BringBack(STALL, text("Try it in June")));
        assertThat(stall(back).aside().result()).isEqualTo(text("Try it in June"));
        assertThat(back.state().backlog().waitingFor(oak)).as("what was asked is dealt with").isEmpty();
    }

    @Test
    void aGroupDecidesWhereTheCircleHadAgreedToThat() {
        var given = last(LastResort.RESOLUTION_GROUP);
        given.when(BEN, new TakeLastResort(STALL, List.of(CEM))).thenRefused(ProposalRefusal.WHO_DECIDES_IT);
        var group = given.by(BEN, new TakeLastResort(STALL, List.of(CEM, DORA, JUNO)));
        assertThat(stall(group).openObjections()).as("what Ana sees was heard").isEmpty();
        assertThat(group.state().root().guests()).contains(JUNO);
        var asked = group.by(BEN, new OpenRound(STALL, stall(group).version().number(), Stall.EIGHT));
        assertThat(stall(asked).notYet()).containsExactly(CEM, DORA, JUNO);
        asked.when(ANA, Stall.consent(ANA, stall(asked).version().number())).thenRefused(ConsentRefusal.NOT_A_DECIDER, ANA);
        var two = consented(asked, stall(asked).version().number(), List.of(CEM, DORA)).by(BEN, new Declare(STALL));
        assertThat(stall(two).stage()).as("all of the group are heard").isEqualTo(Stage.PENDING_ABSENT);
        assertThat(stall(consented(two, stall(two).version().number(), List.of(JUNO))).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void somebodyFromOutsideDecidesWhereTheCircleHadAgreedToThat() {
        var given = last(LastResort.OUTSIDE_ARBITER);
        given.when(BEN, new TakeLastResort(STALL, List.of(CEM))).thenRefused(ProposalRefusal.WHO_DECIDES_IT);
        var asked = given.by(BEN, new TakeLastResort(STALL, List.of(JUNO)));
        var round = asked.by(BEN, new CloseMeeting(new MeetingId(2), true), new OpenRound(STALL, stall(asked).version().number(), List.of()));
        assertThat(stall(round.by(JUNO, Stall.consent(JUNO, stall(round).version().number()))).stage()).isEqualTo(Stage.DECIDED);
        assertThat(stall(round.by(JUNO, new Leave(JUNO)).by(CEM, new CallToMeeting(STALL))).notYet()).isEmpty();
    }

    @Test
    void threeQuartersAreEnoughWhereTheCircleHadAgreedToThat() {
        var given = last(LastResort.SUPERMAJORITY).by(BEN, new TakeLastResort(STALL, List.of()));
        var version = stall(given).version().number();
        var asked = given.by(ANA, new Understood(STALL, version, Way.OWN_DEVICE))
            .by(BEN, new OpenRound(STALL, version, Stall.EIGHT)).by(ANA, object(ANA, version));
        var six = consented(asked, version, Stall.EIGHT.subList(1, 7));
        six.when(BEN, new Declare(STALL)).thenRefused(ConsentRefusal.REASON_AGAINST_OPEN, ANA);
        var seven = consented(six, version, Stall.EIGHT.subList(7, 8));
        var decided = seven.by(BEN, new Declare(STALL));
        assertThat(stall(decided).stage()).isEqualTo(Stage.DECIDED);
        assertThat(stall(decided).asking().objections().getLast().state()).isEqualTo(Objection.State.LAST_RESORT);
        assertThat(stall(decided).runningWindow()).as("it is not reopened by one").isEmpty();
        assertThat(decided.refolded()).isEqualTo(decided.state());
    }

    @Test
    void whereThreeQuartersAreNotReachedTheOldWayHolds() {
        var given = last(LastResort.SUPERMAJORITY).by(BEN, new TakeLastResort(STALL, List.of()));
        var version = stall(given).version().number();
        var asked = given.by(ANA, new Understood(STALL, version, Way.OWN_DEVICE))
            .by(BEN, new OpenRound(STALL, version, Stall.EIGHT)).by(ANA, object(ANA, version)).by(CEM, object(CEM, version))
            .by(DORA, object(DORA, version)).by(BEN, new OthersConsent(STALL, version), new MoveOn(STALL, Stage.OBJECTIONS));
        assertThat(Ladder.resort(may(asked))).isEqualTo(LastResort.STATUS_QUO);
        assertThat(stall(asked.by(BEN, new TakeLastResort(STALL, List.of()))).stage()).isEqualTo(Stage.PARKED);
    }

    @Test
    void howACircleDecidesIsNeverChangedByCountingHeads() {
        var content = Content.of(text("We vote")).with(new Effect.HowWeDecide(Clauses.READY));
        var given = Stall.agreedHow(River.foundedBy(6), new Clauses(Absence.WAIT, 72, 50, LastResort.SUPERMAJORITY))
            .by(CEM, new Begin(RIVER, CEM, null, null, content, true));
        assertThat(Ladder.resort(may(given))).isEqualTo(LastResort.STATUS_QUO);
    }

    @Test
    void aGroupWithoutWhoeverSeesTheReasonIsNoWayOut() {
        var third = another(stuck(2).by(BEN, new TryWayOut(STALL, WayOut.SMALLER_QUESTION, Text.NONE)), 3);
        var without = third.by(BEN, new TakeCourse(STALL, new Course.Refer(null, List.of(CEM, IVO),
            third.now().today().plusDays(7)), Stall.EIGHT, Text.NONE));
        assertThat(stall(without).aside().tried()).hasSize(1);
    }

    @Test
    void aSmallGroupForAStuckCircleHasTwoWeeksAtMost() {
        var third = another(stuck(2).by(BEN, new TryWayOut(STALL, WayOut.SMALLER_QUESTION, Text.NONE)), 3);
        var today = third.now().today();
        third.when(BEN, new TakeCourse(STALL, new Course.Refer(null, List.of(ANA, CEM), today.plusDays(15)), Stall.EIGHT, Text.NONE))
            .thenRefused(ProposalRefusal.ENDS_IN_TWO_WEEKS, today.plusDays(14));
        third.when(BEN, new TakeCourse(STALL, new Course.Refer(null, List.of(ANA, CEM), null), Stall.EIGHT, Text.NONE))
            .thenRefused(ProposalRefusal.DATE_IS_MISSING);
    }

    @Test
    void nothingIsTriedWhileThereIsMovement() {
        stuck(1).when(BEN, new TryWayOut(STALL, WayOut.WHAT_MAKES_IT_HARD, Text.NONE)).thenRefused(ProposalRefusal.NOT_STUCK);
        stuck(2).when(BEN, new TakeLastResort(STALL, List.of())).thenRefused(ProposalRefusal.NOT_STUCK);
        stuck(2).when(BEN, new TryWayOut(STALL, WayOut.OUTSIDE_FACILITATOR, Text.NONE)).thenRefused(ProposalRefusal.NOT_STUCK);
    }

    @Test
    void noLadderWhereTheTextIsFound() {
        var found = consented(stuck(2).by(ANA, new Understood(STALL, 2, Way.OWN_DEVICE))
            .by(BEN, new AskAnew(STALL, 2, Content.of(text("This one")), Stall.EIGHT)), 3, Stall.EIGHT);
        assertThat(offered(found.by(BEN, new Declare(STALL)))).isEmpty();
    }
}
