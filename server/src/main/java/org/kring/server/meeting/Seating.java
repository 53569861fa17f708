package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.meeting.MeetingCommand.ArrangeSeats;
import org.kring.core.meeting.Round;
import org.kring.server.page.Chip;
import org.kring.server.page.Mark;
import org.kring.server.page.Option;

/**
 * Who sits beside whom: rounds go around the table as people sit.
 *
 * @param ring   those who are here, in the order of their seats; empty where a ring would be too small or too full
 * @param people the same, to choose from, for those who may set the seats; else empty
 */
public record Seating(List<Chip> ring, List<Option> people) {
    private static final int FEW = 3;
    private static final int MANY = 16;

    static Seating of(Seen seen) {
        var here = seen.meeting().presence().here();
        return new Seating(here.size() < FEW || here.size() > MANY ? List.of() : ring(seen),
            here.size() < FEW || !seen.may().mayArrange(seen.meeting()).holds() ? List.of() : seen.people(here));
    }

    /** Everyone who is here, with whose turn it is in the round that runs. */
    static List<Chip> ring(Seen seen) {
        var round = seen.meeting().roundNow().orElse(null);
        return seen.meeting().presence().here().stream()
            .map(member -> new Chip(seen.name(member), mark(round, member), null, seen.isMe(member))).toList();
    }

    private static Mark mark(Round round, MemberId member) {
        return round == null ? Mark.NOT_YET : round.now().filter(member::equals).isPresent() ? Mark.NOW
            : round.hasSpoken(member) ? Mark.HEARD : Mark.NOT_YET;
    }

    /** One person takes the seat after another; all others stay. */
    static ArrangeSeats after(MeetingId meeting, List<MemberId> here, MemberId member, MemberId neighbour) {
        var order = new ArrayList<>(here);
        if (!member.equals(neighbour) && order.remove(member)) {
            order.add(order.indexOf(neighbour) + 1, member);
        }
        return new ArrangeSeats(meeting, order);
    }
}
