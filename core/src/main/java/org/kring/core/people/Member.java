package org.kring.core.people;

import java.time.Instant;
import java.time.LocalDate;
import org.kring.core.MemberId;

/**
 * @param left   when the person left, or null
 * @param leave  the day on which the person is back from leave, or null; on leave one is informed and does not decide
 * @param reach  the tries to reach the person, where nothing is heard of them
 */
public record Member(MemberId id, Instant since, Instant left, LocalDate leave, Reaching reach) {
    static Member joined(MemberId id, Instant since) {
        return new Member(id, since, null, null, Reaching.NONE);
    }

    public boolean isHere() {
        return left == null;
    }

    public boolean isOnLeave(LocalDate today) {
        return leave != null && today.isBefore(leave);
    }

    Member leftAt(Instant at) {
        return new Member(id, since, at, null, Reaching.NONE);
    }

    Member onLeave(LocalDate until) {
        return new Member(id, since, left, until, Reaching.NONE);
    }

    Member tried(Channel channel, Instant at) {
        return new Member(id, since, left, leave, reach.plus(channel, at));
    }
}
