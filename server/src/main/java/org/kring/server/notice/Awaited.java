package org.kring.server.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Holidays;
import org.kring.core.collective.Collective;
import org.kring.core.consent.Objection;
import org.kring.core.consent.Window;
import org.kring.core.proposal.Owed.What;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.notice.Reminders.Due;

/** When those who owe something about a proposal are reminded; while the circle is away, when it is back. */
record Awaited(Proposal proposal, Collective state, Holidays holidays, ZoneId zone, Instant now) {
    private static final Duration A_DAY = Duration.ofDays(1);

    static Awaited of(Proposal proposal, Collective state, Instant now) {
        return new Awaited(proposal, state, state.circles().find(proposal.circle()).orElseThrow().holidays(), state.zone(), now);
    }

    Stream<Stream<Due>> reminders() {
        var step = proposal.runningWindow().stream().map(this::step);
        var course = proposal.motionEnds().stream().map(_ -> owed(What.COURSE, proposal.aside().motion().window()));
        var reasons = proposal.openObjections().stream().map(this::reason);
        return Stream.of(step, course, reasons, Stream.of(writing())).flatMap(each -> each);
    }

    /** The answer, or whether we can go on. */
    private Stream<Due> step(Window window) {
        return proposal.stage().isForming() ? owed(What.READINESS, window) : proposal.stage() != Stage.CONSENT_ROUND ? Stream.of()
            : times(window).map(at -> new Due(at, window.until(), () -> Audience.asked(proposal).stream()
                .map(member -> notice(member, Causes.round(proposal) + at.getEpochSecond(), window.until())).toList()));
    }

    private Stream<Instant> times(Window window) {
        return window.reminders(holidays, zone).stream();
    }

    private Stream<Due> owed(What what, Window window) {
        return times(window).map(at -> owed(what, at, window.until()));
    }

    private Due owed(What what, Instant at, Instant ends) {
        return new Due(at, ends, () -> Audience.owing(what, proposal, state, now).stream()
            .map(member -> notice(member, Causes.owed(what, at.getEpochSecond()), ends)).toList());
    }

    /** Whoever raised it is asked twice: for its words, or whether that is it. */
    private Stream<Due> reason(Objection objection) {
        var what = objection.asksIsThatIt() ? What.UNDERSTOOD : What.WORDS;
        var ends = objection.asksIsThatIt() ? objection.timeToAgree() : objection.timeToNameIt();
        return !objection.asksIsThatIt() && !objection.asksForWords() ? Stream.of() : objection.reminders().stream().map(at -> holidays.afterwards(at, zone))
            .filter(at -> at.isBefore(ends)).map(at -> new Due(at, ends,
                () -> List.of(notice(objection.by(), Causes.owed(what, objection.number() + "-" + at.getEpochSecond()), ends))));
    }

    private Stream<Due> writing() {
        if (proposal.stage() != Stage.WRITING) {
            return Stream.of();
        }
        var ends = proposal.forming().due().plusDays(1).atStartOfDay(zone).toInstant();
        return Stream.of(owed(What.WRITING, holidays.afterwards(ends.minus(A_DAY), zone), ends));
    }

    private Notice notice(MemberId member, String cause, Instant ends) {
        return new Notice(member, Kind.REMINDER, new About.OfProposal(proposal.id()), cause, ends);
    }
}
