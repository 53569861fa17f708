package org.kring.server.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kring.core.circle.Circle;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.Meeting;

/** What people are told because time has passed: half of a window, its last day, a meeting in a day, lines that are not written. */
final class Reminders {
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration TWO_DAYS = Duration.ofHours(48);

    private Reminders() {}

    /** Something to tell from a moment on. */
    record Due(Instant at, Instant ends, Supplier<List<Notice>> notices) {
        boolean isNow(Instant now) {
            return !at.isAfter(now) && now.isBefore(ends);
        }
    }

    /** What is to be told now. Of several that were missed about one thing only the latest is. */
    static List<Notice> due(Collective state, Instant now) {
        return all(state, now).flatMap(some -> some.filter(due -> due.isNow(now)).max(Comparator.comparing(Due::at)).stream())
            .flatMap(due -> due.notices().get().stream()).toList();
    }

    /** When there is something to tell next, if nothing else happens first. */
    static Optional<Instant> next(Collective state, Instant now) {
        return all(state, now).flatMap(some -> some).map(Due::at).filter(at -> at.isAfter(now))
            .min(Comparator.naturalOrder());
    }

    private static Stream<Stream<Due>> all(Collective state, Instant now) {
        return Stream.concat(
            state.proposals().allRunning().filter(proposal -> !proposal.isInMeeting() && !proposal.stage().isResting())
                .flatMap(proposal -> Awaited.of(proposal, state, now).reminders()),
            state.meetings().current().values().stream().filter(meeting -> meeting.state().isPlanned())
                .flatMap(meeting -> Stream.concat(Stream.of(Stream.of(meeting(meeting, state))), Unwritten.circles(meeting, state)
                    .map(circle -> Stream.of(lines(circle, meeting, state, now))))));
    }

    private static Due lines(Circle circle, Meeting meeting, Collective state, Instant now) {
        var when = meeting.plan().when();
        return new Due(when.minus(TWO_DAYS), when, () -> Unwritten.by(circle.id(), meeting, state, now).stream().map(member ->
            new Notice(member, Kind.LINES, new About.OfLines(circle.id()), Causes.appointment(meeting), when)).toList());
    }

    private static Due meeting(Meeting meeting, Collective state) {
        var when = meeting.plan().when();
        return new Due(when.minus(A_DAY), when, () -> Audience.of(meeting.circle(), state).stream().map(member ->
            new Notice(member, Kind.MEETING, new About.OfMeeting(meeting.id()), Causes.appointment(meeting), when)).toList());
    }
}
