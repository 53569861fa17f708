package org.kring.server.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.collective.Collective;
import org.kring.core.consent.Window;
import org.kring.core.meeting.Meeting;
import org.kring.core.proposal.Proposal;

/** What people are told because time has passed: half of a window, its last day, a meeting in a day. */
final class Reminders {
    private static final Duration A_DAY = Duration.ofHours(24);

    private Reminders() {}

    /** Something to tell from a moment on. */
    private record Due(Instant at, Instant ends, List<Notice> notices) {
        boolean isNow(Instant now) {
            return !at.isAfter(now) && now.isBefore(ends);
        }
    }

    /** What is to be told now. Of several that were missed about one thing only the latest is. */
    static List<Notice> due(Collective state, Instant now) {
        return all(state).flatMap(some -> some.filter(due -> due.isNow(now)).max(Comparator.comparing(Due::at)).stream())
            .flatMap(due -> due.notices().stream()).toList();
    }

    /** When there is something to tell next, if nothing else happens first. */
    static Optional<Instant> next(Collective state, Instant now) {
        return all(state).flatMap(some -> some).map(Due::at).filter(at -> at.isAfter(now))
            .min(Comparator.naturalOrder());
    }

    private static Stream<Stream<Due>> all(Collective state) {
        return Stream.concat(
            state.proposals().allRunning().map(proposal -> proposal.runningWindow().stream()
                .flatMap(window -> reminders(proposal, window, state))),
            state.meetings().current().values().stream().filter(meeting -> meeting.state().isPlanned())
                .map(meeting -> Stream.of(meeting(meeting, state))));
    }

    /** While the circle is away nobody is reminded. */
    private static Stream<Due> reminders(Proposal proposal, Window window, Collective state) {
        var holidays = state.circles().find(proposal.circle()).orElseThrow().holidays();
        return window.reminders(holidays, state.zone()).stream().map(at -> reminder(proposal, window, at));
    }

    private static Due reminder(Proposal proposal, Window window, Instant at) {
        return new Due(at, window.until(), Audience.asked(proposal).stream().map(member -> new Notice(member, Kind.REMINDER,
            new About.OfProposal(proposal.id()), Causes.round(proposal) + at.getEpochSecond(), window.until())).toList());
    }

    private static Due meeting(Meeting meeting, Collective state) {
        var when = meeting.plan().when();
        return new Due(when.minus(A_DAY), when, Audience.of(meeting.circle(), state).stream().map(member ->
            new Notice(member, Kind.MEETING, new About.OfMeeting(meeting.id()), Causes.appointment(meeting), when)).toList());
    }
}
