package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.meeting.MeetingState.ADMIN_DONE;
import static org.kring.core.meeting.MeetingState.AGENDA_PROPOSED;
import static org.kring.core.meeting.MeetingState.CANCELLED;
import static org.kring.core.meeting.MeetingState.CHECKED_IN;
import static org.kring.core.meeting.MeetingState.EVALUATED;
import static org.kring.core.meeting.MeetingState.ITEMS;
import static org.kring.core.meeting.MeetingState.MINUTES_FINAL;
import static org.kring.core.meeting.MeetingState.MINUTES_OPEN;
import static org.kring.core.meeting.MeetingState.OPENED;
import static org.kring.core.meeting.MeetingState.PLANNED;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.Decision.Accepted;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.collective.Decider;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.BeginRound;
import org.kring.core.meeting.MeetingCommand.CancelMeeting;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.DropItem;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.MoveMeeting;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.RaiseSignal;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.MeetingCommand.TakeOver;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** Which step of a meeting is possible in which state (method.md section 5), counted both ways. */
class StatesTest {
    private static final Set<MeetingState> PLANNING = EnumSet.of(PLANNED, AGENDA_PROPOSED);
    private static final Set<MeetingState> LIVE = EnumSet.range(OPENED, EVALUATED);
    private static final Set<MeetingState> NOTES = EnumSet.range(OPENED, MINUTES_OPEN);
    private static final Set<MeetingState> CLOSED = EnumSet.of(MINUTES_OPEN, MINUTES_FINAL);
    private static final MeetingId SECOND = new MeetingId(2);

    @Test
    void planningComesBeforeTheMeeting() {
        assertThat(possible(ANA, new CancelMeeting(MEETING), new CancelMeeting(SECOND))).isEqualTo(PLANNING);
        assertThat(possible(ANA, new MoveMeeting(MEETING, EVENING.plus(Duration.ofDays(20)), 60, Text.NONE),
            new MoveMeeting(SECOND, EVENING.plus(Duration.ofDays(20)), 60, Text.NONE))).isEqualTo(PLANNING);
        assertThat(possible(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE), new OpenMeeting(SECOND, BEN, DORA, NINE)))
            .isEqualTo(PLANNING);
    }

    @Test
    void theGroupActsWhileTheMeetingIsOpen() {
        assertThat(possible(BEN, new BeginRound(MEETING, 1, Prompt.IDEAS, Text.NONE),
            new BeginRound(SECOND, 1, Prompt.IDEAS, Text.NONE))).isSubsetOf(LIVE);
        assertThat(possible(ANA, new TakeOver(MEETING, Duty.SECRETARY, ANA),
            new TakeOver(SECOND, Duty.SECRETARY, ANA))).isEqualTo(LIVE);
        assertThat(possible(BEN, new CloseMeeting(MEETING, true), new CloseMeeting(SECOND, true))).isEqualTo(LIVE);
        assertThat(possible(ANA, new LeaveMeeting(MEETING, ANA), new LeaveMeeting(SECOND, ANA))).isEqualTo(LIVE);
        assertThat(possible(ANA, new RaiseSignal(MEETING, ANA, Signal.Kind.PAUSE),
            new RaiseSignal(SECOND, ANA, Signal.Kind.PAUSE))).isEqualTo(LIVE);
    }

    @Test
    void notesArePutRightUntilTheyAreFinal() {
        assertThat(possible(DORA, new AddLine(MEETING, 1, Mark.NONE, text("a line"), null, null),
            new AddLine(SECOND, 1, Mark.NONE, text("a line"), null, null))).isEqualTo(NOTES);
    }

    @Test
    void theAgendaIsChangedBeforeAndDuringTheMeeting() {
        var both = EnumSet.copyOf(PLANNING);
        both.addAll(LIVE);
        assertThat(possible(BEN, new AddItem(MEETING, text("Bikes"), 5, Wanted.EXPLORE, null, null, null),
            new AddItem(SECOND, text("Bikes"), 5, Wanted.EXPLORE, null, null, null))).isEqualTo(both);
    }

    @Test
    void everyStateIsOneOfTheFourKinds() {
        for (var state : MeetingState.values()) {
            assertThat(state.isPlanned()).isEqualTo(PLANNING.contains(state));
            assertThat(state.isLive()).isEqualTo(LIVE.contains(state));
            assertThat(state.isClosed()).isEqualTo(CLOSED.contains(state));
        }
        assertThat(inEveryState().keySet()).containsExactly(MeetingState.values());
    }

    /** The states from which the first command, for the first meeting, or the second, for the second, is accepted. */
    private static Set<MeetingState> possible(MemberId who, MeetingCommand first,
                                              MeetingCommand second) {
        var possible = EnumSet.noneOf(MeetingState.class);
        inEveryState().forEach((state, given) -> {
            var command = given.state().meetings().find(SECOND).isPresent() ? second : first;
            if (Decider.decide(given.state(), new Actor.Member(who), given.at(), command) instanceof Accepted) {
                possible.add(state);
            }
        });
        return possible;
    }

    private static Map<MeetingState, Given> inEveryState() {
        var states = new EnumMap<MeetingState, Given>(MeetingState.class);
        var planned = Evening.planned();
        var opened = Evening.opened();
        var second = opened.by(BEN, new CloseMeeting(MEETING, true))
            .by(ANA, new PlanMeeting(RIVER, EVENING.plus(Duration.ofDays(7)), 60, Text.NONE))
            .by(ANA, new OpenMeeting(SECOND, BEN, DORA, NINE));
        states.put(PLANNED, River.founded().events(
            new MeetingEvent.MeetingPlanned(MEETING, RIVER, EVENING, 60, Text.NONE)));
        states.put(AGENDA_PROPOSED, planned);
        states.put(OPENED, opened);
        states.put(CHECKED_IN, second.by(BEN, new NextItem(SECOND, 1, Outcome.REACHED)));
        states.put(ADMIN_DONE, second.by(BEN, new DropItem(SECOND, 3), new DropItem(SECOND, 4), new DropItem(SECOND, 5),
            new DropItem(SECOND, 6), new NextItem(SECOND, 1, Outcome.REACHED),
            new NextItem(SECOND, 2, Outcome.REACHED)));
        states.put(ITEMS, opened.by(BEN, new StartItem(MEETING, 2)));
        states.put(EVALUATED, opened.by(BEN, new StartItem(MEETING, 9)));
        states.put(MINUTES_OPEN, opened.by(BEN, new CloseMeeting(MEETING, false)));
        states.put(MINUTES_FINAL, opened.by(BEN, new CloseMeeting(MEETING, true)));
        states.put(CANCELLED, planned.by(ANA, new CancelMeeting(MEETING)));
        states.forEach((state, given) -> assertThat(given.state().meetings().all().getLast().state()).isEqualTo(state));
        return states;
    }
}
