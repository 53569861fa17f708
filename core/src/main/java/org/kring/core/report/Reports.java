package org.kring.core.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.DamagedLog;
import org.kring.core.Decision;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.TopicId;
import org.kring.core.backlog.Backlog;
import org.kring.core.circle.Circles;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.Meetings;
import org.kring.core.people.People;
import org.kring.core.report.Report.Added;
import org.kring.core.report.Report.Offer;
import org.kring.core.report.ReportEvent.HelpOffered;
import org.kring.core.report.ReportEvent.ReportAdded;
import org.kring.core.report.ReportEvent.ReportHandedOn;
import org.kring.core.report.ReportEvent.ReportWritten;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The reports of all circles, the oldest of each first. */
public record Reports(PMap<CircleId, PVector<Report>> all) {
    public static final Reports NONE = new Reports(HashTreePMap.empty());

    /** What reports must know of the topics below them. */
    public record Below(People people, Circles circles, Backlog backlog, Meetings meetings) {
        Backlog.Below forBacklog() {
            return new Backlog.Below(people, circles);
        }
    }

    public List<Report> of(CircleId circle) {
        return all.getOrDefault(circle, TreePVector.empty());
    }

    /** What the circle is writing, or has handed on last. */
    public Optional<Report> latest(CircleId circle) {
        return Optional.of(of(circle)).filter(reports -> !reports.isEmpty()).map(List::getLast);
    }

    /** What only the circle sees yet. */
    public Optional<Report> draft(CircleId circle) {
        return latest(circle).filter(report -> !report.isHandedOn());
    }

    /** What the circle has handed on last. */
    public Optional<Report> shown(CircleId circle) {
        return of(circle).reversed().stream().filter(Report::isHandedOn).findFirst();
    }

    /** For which report of a circle somebody offered help with this topic, if with any. */
    public Optional<Report> offeredBy(CircleId circle, TopicId topic) {
        return of(circle).stream().filter(report -> report.offers().stream().anyMatch(offer -> offer.topic().equals(topic))).findFirst();
    }

    /** What was handed on for the meeting of the wider circle that is open or comes next. */
    public Optional<Report> forNext(Meetings meetings, CircleId circle, CircleId wider) {
        return shown(circle).filter(report -> wider.equals(report.to())
            && report.handedOn().isAfter(lastMet(meetings, wider, Instant.MAX)));
    }

    /**
     * Since when a report tells: since the wider circle met last before it, or since the beginning.
     *
     * @param report what was handed on, or null for what is still being written
     */
    public static Instant since(Meetings meetings, CircleId wider, Report report) {
        return lastMet(meetings, wider, report == null || !report.isHandedOn() ? Instant.MAX : report.handedOn());
    }

    private static Instant lastMet(Meetings meetings, CircleId circle, Instant before) {
        return meetings.heldIn(circle).map(Meeting::closed).filter(at -> at.isBefore(before)).findFirst()
            .orElse(Instant.MIN);
    }

    public static Decision decide(Reports reports, Below below, Actor actor, Moment now, ReportCommand command) {
        return new ReportRules(reports, below, actor, now).decide(command);
    }

    public static Reports evolve(Reports reports, Stamp stamp, ReportEvent event) {
        return switch (event) {
            case ReportWritten e -> reports.written(e, stamp.at());
            case ReportAdded e -> reports.changed(e, report -> report.with(new Added(e.by(), stamp.at(), e.text())));
            case ReportHandedOn e -> reports.changed(e, report -> report.handedOn(e.to(), stamp.at()));
            case HelpOffered e -> reports.changed(e, report -> report.with(new Offer(e.from(), e.by(), e.topic())));
        };
    }

    private Reports written(ReportWritten e, Instant at) {
        var lines = Lines.of(e.aims(), e.goings(), e.capacity(), e.weeks(), e.need(), e.mood(), e.known());
        var mine = all.getOrDefault(e.circle(), TreePVector.empty());
        if (draft(e.circle()).filter(draft -> draft.number() == e.number()).isPresent()) {
            return changed(e, report -> report.rewritten(e.by(), at, lines));
        }
        if (e.number() != mine.size() + 1 || draft(e.circle()).isPresent()) {
            throw new DamagedLog("report " + e.number() + " of " + e.circle() + " does not fit");
        }
        return new Reports(all.plus(e.circle(), mine.plus(Report.draft(e.circle(), e.number(), e.by(), at, lines))));
    }

    private Reports changed(ReportEvent e, UnaryOperator<Report> change) {
        var mine = all.get(e.circle());
        if (mine == null || e.number() > mine.size()) {
            throw new DamagedLog("report " + e.number() + " of " + e.circle() + " is not known");
        }
        return new Reports(all.plus(e.circle(), mine.with(e.number() - 1, change.apply(mine.get(e.number() - 1)))));
    }
}
