package org.kring.core.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Moment;
import org.kring.core.meeting.MeetingCommand.CloseForgotten;
import org.kring.core.meeting.MeetingCommand.FinishNotes;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;

/** What the passing of time does to meetings: announced leaving, forgotten meetings, the two days to read notes. */
public final class MeetingClock {
    private MeetingClock() {}

    public static List<MeetingCommand> due(Meetings meetings, Moment now) {
        var commands = new ArrayList<MeetingCommand>();
        for (var meeting : meetings.current().values()) {
            if (meeting.isLive()) {
                meeting.presence().seats().stream().filter(seat -> PeopleRules.goesBy(seat, now.at()))
                    .forEach(seat -> commands.add(new LeaveMeeting(meeting.id(), seat.member())));
            }
            if (end(meeting).filter(end -> !end.isAfter(now.at())).isPresent()) {
                commands.add(meeting.isLive() ? new CloseForgotten(meeting.id()) : new FinishNotes(meeting.id()));
            }
        }
        return commands;
    }

    public static Optional<Instant> nextDue(Meetings meetings) {
        return meetings.current().values().stream().flatMap(MeetingClock::times).min(Instant::compareTo);
    }

    private static Stream<Instant> times(Meeting meeting) {
        var leaving = meeting.isLive() ? meeting.presence().seats().stream().filter(Seat::isTaken)
            .flatMap(seat -> Optional.ofNullable(seat.leaves()).stream()) : Stream.<Instant>empty();
        return Stream.concat(leaving, end(meeting).stream());
    }

    private static Optional<Instant> end(Meeting meeting) {
        return meeting.isLive() ? Optional.of(Closing.forgottenAt(meeting))
            : meeting.state() == MeetingState.MINUTES_OPEN ? Optional.of(meeting.closed().plus(Closing.TO_READ))
            : Optional.empty();
    }
}
