package org.kring.core.random;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kring.core.Command;
import org.kring.core.MeetingId;
import org.kring.core.Text;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand.AnnounceLeaving;
import org.kring.core.meeting.MeetingCommand.ArrangeSeats;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.meeting.MeetingCommand.CancelMeeting;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.MoveMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.ProposeAgenda;
import org.kring.core.world.River;

/** Meetings are planned, moved, opened and closed, and people come and go. */
final class MeetingMoves implements Moves {
    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        return state.meetings().liveIn(River.RIVER)
            .map(meeting -> new Move(PeopleMoves.leading(dice, state), inside(dice, state, now, meeting)))
            .or(() -> Optional.of(new Move(PeopleMoves.leading(dice, state), outside(dice, state, now))));
    }

    private static Command inside(Dice dice, Collective state, Instant now, Meeting meeting) {
        var who = PeopleMoves.anybody(dice, state);
        return switch (dice.below(12)) {
            case 0 -> new CloseMeeting(meeting.id(), dice.oneIn(2));
            case 1, 2 -> new LeaveMeeting(meeting.id(), who);
            case 3 -> new AnnounceLeaving(meeting.id(), who,
                dice.oneIn(4) ? null : now.plusSeconds(dice.between(-60, 3_000)));
            case 4 -> new ArrangeSeats(meeting.id(), dice.some(state.root().members(), 5));
            case 5 -> plan(dice, now);
            default -> new Arrive(meeting.id(), who);
        };
    }

    private static Command outside(Dice dice, Collective state, Instant now) {
        var planned = state.meetings().plannedIn(River.RIVER);
        if (planned.isEmpty()) {
            return plan(dice, now);
        }
        var id = planned.getFirst().id();
        return switch (dice.below(12)) {
            case 0 -> new MoveMeeting(id, soon(dice, now), dice.between(0, 700), dice.text());
            case 1 -> dice.oneIn(2) ? new CancelMeeting(id) : plan(dice, now);
            case 2 -> new ProposeAgenda(id);
            case 3, 4 -> AgendaMoves.change(dice, state, planned.getFirst());
            default -> open(dice, state, id);
        };
    }

    private static Command plan(Dice dice, Instant now) {
        return new PlanMeeting(River.RIVER, soon(dice, now), dice.between(20, 240), Text.NONE);
    }

    private static Instant soon(Dice dice, Instant now) {
        return now.plusSeconds(dice.between(-100, 40) * 60L);
    }

    private static Command open(Dice dice, Collective state, MeetingId id) {
        var asks = PeopleMoves.anybody(dice, state);
        var there = dice.some(state.root().members(), 8);
        return new OpenMeeting(id, asks, asks, there.contains(asks) ? there : List.of(asks));
    }
}
