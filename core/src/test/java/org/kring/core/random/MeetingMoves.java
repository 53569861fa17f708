package org.kring.core.random;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kring.core.Command;
import org.kring.core.Text;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.world.River;

/** Meetings are opened and closed, and people come and go. */
final class MeetingMoves implements Moves {
    @Override
    public Optional<Move> next(Dice dice, Collective state, Instant now) {
        return state.meetings().liveIn(River.RIVER)
            .map(meeting -> new Move(PeopleMoves.leading(dice, state), inside(dice, state, meeting)))
            .or(() -> Optional.of(new Move(PeopleMoves.leading(dice, state), outside(dice, state, now))));
    }

    private static Command inside(Dice dice, Collective state, Meeting meeting) {
        return switch (dice.below(8)) {
            case 0 -> new CloseMeeting(meeting.id(), dice.oneIn(2));
            case 1, 2 -> new LeaveMeeting(meeting.id(), PeopleMoves.anybody(dice, state));
            default -> new Arrive(meeting.id(), PeopleMoves.anybody(dice, state));
        };
    }

    private static Command outside(Dice dice, Collective state, Instant now) {
        var planned = state.meetings().plannedIn(River.RIVER);
        if (planned.isEmpty()) {
            return new PlanMeeting(River.RIVER, now.plusSeconds(60), 80, Text.NONE);
        }
        var asks = PeopleMoves.anybody(dice, state);
        var there = dice.some(state.root().members(), 8);
        var here = there.contains(asks) ? there : List.of(asks);
        return new OpenMeeting(planned.getFirst().id(), asks, asks, here);
    }
}
