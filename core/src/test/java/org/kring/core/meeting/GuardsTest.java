package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.JUNO;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.collective.Decider;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.AdmitGuest;
import org.kring.core.meeting.MeetingCommand.ArrangeSeats;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.meeting.MeetingCommand.AskAboutGuest;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.BeginRound;
import org.kring.core.meeting.MeetingCommand.CancelMeeting;
import org.kring.core.meeting.MeetingCommand.ClearSignal;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.EndRound;
import org.kring.core.meeting.MeetingCommand.EndTurn;
import org.kring.core.meeting.MeetingCommand.GiveTurnBack;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.NobodyAgainst;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.PostponeTurn;
import org.kring.core.meeting.MeetingCommand.PreviousItem;
import org.kring.core.meeting.MeetingCommand.RaiseSignal;
import org.kring.core.meeting.MeetingCommand.Reflect;
import org.kring.core.meeting.MeetingCommand.SomeoneAgainst;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.MeetingCommand.StrikeLine;
import org.kring.core.meeting.MeetingCommand.TakeOver;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.core.proposal.Content;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

/** What a page is told is what a command is told, for everybody in every situation. */
class GuardsTest {
    private record Act(Check guard, MeetingCommand command) {}

    private static Stream<Given> situations() {
        var opened = Evening.opened().events(new MemberJoined(JUNO), new GuestJoined(RIVER, JUNO));
        var practice = opened.by(BEN, new StartItem(MEETING, 2));
        return Stream.of(Evening.planned(), opened, opened.by(BEN, new EndTurn(MEETING, ANA, TurnEnd.SPOKE)),
            opened.by(BEN, new LeaveMeeting(MEETING, BEN)), opened.by(JUNO, new Arrive(MEETING, JUNO)),
            opened.by(ANA, new RaiseSignal(MEETING, ANA, Signal.Kind.PAUSE)), practice,
            practice.by(BEN, new BeginDecision(MEETING, 2, null, Content.of(text("Tea and biscuits")), true)),
            practice.by(DORA, new AddLine(MEETING, 2, Mark.DECISION, text("Tea"), null, null)),
            joining(opened), joining(opened).by(CEM, new AskAboutGuest(MEETING, 10, text("Juno is a member"))),
            opened.by(BEN, new CloseMeeting(MEETING, false)), opened.by(BEN, new CloseMeeting(MEETING, true)),
            opened.by(BEN, new CloseMeeting(MEETING, true)).later(Duration.ofDays(3)),
            Evening.planned().by(ANA, new CancelMeeting(MEETING)));
    }

    private static Given joining(Given opened) {
        return opened.by(JUNO, new AskToJoin(RIVER, JUNO)).by(BEN, new StartItem(MEETING, 10));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void guardsAndCommandsSayTheSame(Given given) {
        var actors = new ArrayList<Actor>(List.of(Evening.TABLE));
        Stream.of(ANA, BEN, CEM, DORA, JUNO, new MemberId(30)).map(Actor.Member::new).forEach(actors::add);
        for (var who : actors) {
            for (var act : acts(given, who)) {
                var refused = Decider.decide(given.state(), who, given.at(), act.command)
                    instanceof Decision.Refused r ? r : null;
                if (refused == null || refused.why() != MeetingRefusal.NOT_AT_THIS_TABLE) {
                    assertThat(act.guard.refusal().orElse(null)).as(who + ": " + act.command).isEqualTo(refused);
                }
            }
        }
    }

    private static List<Act> acts(Given given, Actor who) {
        var may = Evening.guards(given, who);
        var meeting = Evening.meeting(given);
        var item = meeting.agenda().current();
        var acts = new ArrayList<Act>(List.of(
            new Act(may.mayPlan(RIVER), new PlanMeeting(RIVER, EVENING.plusSeconds(999_999), 60, Text.NONE)),
            new Act(may.mayChange(meeting), new CancelMeeting(MEETING)),
            new Act(may.mayOpen(meeting), new OpenMeeting(MEETING, BEN, DORA, NINE)),
            new Act(may.mayEditAgenda(meeting),
                new AddItem(MEETING, text("Bikes"), 5, Wanted.EXPLORE, null, null, null)),
            new Act(may.mayAddProposal(meeting, new ProposalId(1)),
                new AddItem(MEETING, Text.NONE, 5, Wanted.DECIDE, null, null, new ProposalId(1))),
            new Act(may.mayArrange(meeting), new ArrangeSeats(MEETING, List.of())),
            new Act(may.mayClose(meeting), new CloseMeeting(MEETING, true)),
            new Act(may.mayGoBack(meeting), new PreviousItem(MEETING, item)),
            new Act(may.mayEndRound(meeting), new EndRound(MEETING, meeting.roundsHeld())),
            new Act(may.mayAddLine(meeting), new AddLine(MEETING, 1, Mark.NONE, text("a line"), null, null))));
        for (var member : List.of(ANA, BEN, JUNO)) {
            acts.addAll(acts(may, meeting, member));
        }
        if (item != 0) {
            acts.add(new Act(may.mayBeginRound(meeting), new BeginRound(MEETING, item, Prompt.IDEAS, Text.NONE)));
            acts.add(new Act(may.mayAdmit(meeting), new AdmitGuest(MEETING, item, text("Juno is a member"))));
            acts.add(new Act(may.mayAskAboutGuest(meeting), new AskAboutGuest(MEETING, item, text("Juno is a member"))));
            acts.add(new Act(may.mayBeginDecision(meeting),
                new BeginDecision(MEETING, item, null, Content.of(text("Soup")), true)));
        }
        for (var line : meeting.notes().pending()) {
            acts.add(new Act(may.maySayNobody(meeting), new NobodyAgainst(MEETING, line.number())));
            acts.add(new Act(may.maySaySomeone(meeting), new SomeoneAgainst(MEETING, line.number())));
            acts.add(new Act(may.mayChangeLine(meeting, line), new StrikeLine(MEETING, line.number(), 0)));
        }
        return acts;
    }

    private static List<Act> acts(MeetingGuards may, Meeting meeting, MemberId member) {
        var pause = Signal.Kind.PAUSE;
        return List.of(
            new Act(may.mayTakeOver(meeting, Duty.FACILITATOR, member),
                new TakeOver(MEETING, Duty.FACILITATOR, member)),
            new Act(may.mayArrive(meeting, member), new Arrive(MEETING, member)),
            new Act(may.mayLeave(meeting, member), new LeaveMeeting(MEETING, member)),
            new Act(may.mayEndTurn(meeting, member, TurnEnd.PASSED), new EndTurn(MEETING, member, TurnEnd.PASSED)),
            new Act(may.mayEndTurn(meeting, member, TurnEnd.SPOKE), new EndTurn(MEETING, member, TurnEnd.SPOKE)),
            new Act(may.mayPostponeTurn(meeting, member), new PostponeTurn(MEETING, member)),
            new Act(may.mayGiveTurnBack(meeting, member), new GiveTurnBack(MEETING, member)),
            new Act(may.maySignal(meeting, member, pause), new RaiseSignal(MEETING, member, pause)),
            new Act(may.mayClearSignal(meeting, new Signal(member, pause)), new ClearSignal(MEETING, member, pause)),
            new Act(may.mayReflect(meeting, member),
                new Reflect(MEETING, member, Measure.YES, Measure.YES, Text.NONE, Way.IN_THE_ROOM)));
    }
}
