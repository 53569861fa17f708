package org.kring.server.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kring.core.MeetingId;
import org.kring.core.circle.Circle;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.Meetings;

/** A part of what took place in some circles, the newest first. @param more whether there is something older */
record Held(List<Meeting> shown, boolean more) {
    private static final int SHOWN = 30;
    private static final Comparator<Meeting> NEWEST_FIRST = Comparator.comparing(Meeting::opened)
        .thenComparing(meeting -> meeting.id().value()).reversed();

    /** @param before the number of the last meeting that was shown already, or 0 */
    static Held of(Meetings meetings, List<Circle> circles, int before) {
        var last = Optional.of(before).filter(number -> number > 0).flatMap(number -> meetings.find(new MeetingId(number)))
            .filter(meeting -> meeting.state().isClosed());
        var found = circles.stream().flatMap(circle -> meetings.heldIn(circle.id())
                .dropWhile(meeting -> last.isPresent() && NEWEST_FIRST.compare(meeting, last.get()) <= 0).limit(SHOWN + 1L))
            .sorted(NEWEST_FIRST).toList();
        return new Held(found.stream().limit(SHOWN).toList(), found.size() > SHOWN);
    }
}
