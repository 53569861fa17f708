package org.kring.core.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.Agreements;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Circles;

/**
 * What the wider circle has decided and said since a circle met last: it comes to each circle by itself, and once.
 *
 * @param held    meetings that have closed since, the latest first
 * @param decided the latest first
 */
public record FromWider(Circle wider, List<Meeting> held, List<Agreement> decided) {
    /** @param until the end of the time asked about; a circle that has never met has heard everything by its opening */
    public static Optional<FromWider> since(Meetings meetings, Agreements agreements, Circles circles, CircleId circle,
                                            Instant until) {
        var since = meetings.heldIn(circle).map(Meeting::closed).filter(at -> at.isBefore(until)).findFirst();
        return since.flatMap(from -> circles.find(circle).flatMap(Circle::parent).flatMap(circles::find)
            .map(wider -> between(meetings, agreements, wider, from, until))).filter(from -> !from.isEmpty());
    }

    /** What there is to hear in this meeting. */
    public static Optional<FromWider> of(Meetings meetings, Agreements agreements, Circles circles, Meeting meeting, Instant now) {
        return since(meetings, agreements, circles, meeting.circle(), meeting.closed() == null ? now : meeting.closed());
    }

    /** What has come from the wider circle of these circles since then, whichever has met meanwhile. */
    public static FromWider between(Meetings meetings, Agreements agreements, Circle wider, Instant from, Instant until) {
        return new FromWider(wider, meetings.heldIn(wider.id()).takeWhile(meeting -> meeting.closed().isAfter(from))
                .filter(meeting -> isIn(meeting.closed(), from, until)).toList(),
            newestFirst(agreements).takeWhile(agreement -> agreement.terms().decided().isAfter(from))
                .filter(agreement -> agreement.circle().equals(wider.id()) && !agreement.isFromBefore()
                    && isIn(agreement.terms().decided(), from, until)).toList());
    }

    public boolean isEmpty() {
        return held.isEmpty() && decided.isEmpty();
    }

    private static boolean isIn(Instant at, Instant from, Instant until) {
        return at.isAfter(from) && !at.isAfter(until);
    }

    private static Stream<Agreement> newestFirst(Agreements agreements) {
        var all = agreements.all();
        return Stream.iterate(all.size() - 1, n -> n >= 0, n -> n - 1).map(all::get);
    }
}
