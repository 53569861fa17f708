package org.kring.core.backlog;

import java.time.Instant;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;

/**
 * Something that was raised.
 *
 * @param circle the circle that it waits for, or with which it ended
 * @param ending how it ended, or null while it waits
 */
public record Topic(TopicId id, CircleId circle, MemberId by, Instant at, Wish wish, Text text, Road road,
                    Ending ending) {
    public boolean waits() {
        return ending == null;
    }

    /** Whether whoever raised it waits for the circle's word. */
    public boolean isOwedAnAnswer() {
        return waits() && road.promised() != null;
    }

    /** Whether the circle was asked from outside, or it came from another circle, and nobody has said anything yet. */
    public boolean isNew() {
        return waits() && road.reply() == null && (road.promised() != null || !road.passages().isEmpty());
    }

    Topic saying(Text text) {
        return new Topic(id, circle, by, at, wish, text, road, ending);
    }

    Topic on(Road road) {
        return new Topic(id, circle, by, at, wish, text, road, ending);
    }

    Topic at(CircleId circle) {
        return new Topic(id, circle, by, at, wish, text, road, ending);
    }

    Topic ended(Ending how) {
        return new Topic(id, circle, by, at, wish, text, road, how);
    }
}
