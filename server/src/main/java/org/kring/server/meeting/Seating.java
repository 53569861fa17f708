package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.meeting.MeetingCommand.ArrangeSeats;
import org.kring.server.page.Chip;
import org.kring.server.page.Mark;
import org.kring.server.page.Option;

/**
 * Who sits beside whom: rounds go around the table as people sit.
 *
 * @param ring   those who are here, in the order of their seats
 * @param people the same, to choose from
 */
public record Seating(List<Chip> ring, List<Option> people) {
    /** @return the seats, or null for those who may not set them, and where fewer than three are here */
    static Seating of(Seen seen) {
        var here = seen.meeting().presence().here();
        return here.size() < 3 || !seen.may().mayArrange(seen.meeting()).holds() ? null
            : new Seating(here.stream().map(member -> new Chip(seen.name(member), Mark.NOT_YET)).toList(),
                seen.people(here));
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
