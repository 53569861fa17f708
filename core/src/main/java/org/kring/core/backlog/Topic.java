package org.kring.core.backlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogEvent.AnswerPromised;
import org.kring.core.backlog.BacklogEvent.TopicPassedOn;
import org.kring.core.circle.Circle;

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

    /** The day by which whoever asked was to hear is past. */
    public boolean isOverdue(LocalDate today) {
        return isOwedAnAnswer() && road.promised().isBefore(today);
    }

    /** The circle has said "later", and that day has not come. */
    public boolean isPutOff(LocalDate today) {
        return isOwedAnAnswer() && road.reply() != null && road.reply().answer() == Answer.LATER && today.isBefore(road.promised());
    }

    /** Whether the circle was asked from outside, or it came from another circle, and nobody has said anything yet. */
    public boolean isNew() {
        return waits() && road.reply() == null && (road.promised() != null || !road.passages().isEmpty());
    }

    /** What happens to it when its circle ends: another has it, and whoever was promised an answer still hears. */
    public Stream<BacklogEvent> handedTo(Circle heir) {
        var passed = new TopicPassedOn(id, circle, heir.id(), Text.NONE);
        return road.promised() == null || heir.has(by) ? Stream.of(passed)
            : Stream.of(passed, new AnswerPromised(id, road.promised()));
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
