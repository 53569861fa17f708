package org.kring.server.web;

import java.util.List;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.Circle;
import org.kring.core.report.Decided;
import org.kring.core.report.Going;
import org.kring.core.report.Report;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Mark;

/**
 * What a circle tells its wider circle, as it is read.
 *
 * @param slug    the circle's part of an address
 * @param aims    how it goes with each
 * @param added   what the two have added, with their names
 * @param decided what was decided since, filled in
 * @param offers  what other circles could lend
 * @param when    when it was handed on, or written while only the circle sees it
 */
public record ReportCard(String slug, String name, String href, List<Aim> aims, String weeks, String need, String capacity,
                         String mood, String known, List<String> added, List<Told> decided, List<Told> offers, String when) {
    private static final int TITLE = 120;

    /** How it goes with one aim. */
    public record Aim(String aim, Mark mark, String going) {}

    /** Something that stands elsewhere. */
    public record Told(String title, String href) {}

    public static ReportCard of(Look look, Circle circle, Report report) {
        var lines = report.lines();
        return new ReportCard(circle.slug(), circle.name().toString(), look.links().reports().one(circle),
            lines.aims().stream().map(line -> new Aim(line.aim().toString(), mark(line.going()), look.w().of(line.going()))).toList(),
            lines.weeks().toString(), lines.need().toString(), look.w().of(lines.capacity()), lines.mood().toString(),
            lines.known().toString(), report.added().stream().map(line -> look.w().t("report.added", look.names().of(line.by()),
                line.text())).toList(), decided(look, circle, report), offers(look, report), when(look, report));
    }

    /** Seen by whoever only glances: what is stuck or slower, never by colour. */
    public static Mark mark(Going going) {
        return switch (going) {
            case ON_COURSE -> Mark.HEARD;
            case SLOWER -> Mark.NEAR;
            case STUCK -> Mark.REASON;
            case RESTING -> Mark.NOT_YET;
        };
    }

    /** @param report what was handed on, or null for what would be filled in now */
    public static List<Told> decided(Look look, Circle circle, Report report) {
        return circle.parent().map(wider -> Decided.since(look.state().agreements(), look.state().meetings(), circle.id(),
            wider, report)).orElse(List.of()).stream().map(agreement -> told(look, agreement)).toList();
    }

    private static Told told(Look look, Agreement agreement) {
        return new Told(Excerpt.of(agreement.headline(), TITLE), look.links().agreements().one(agreement.id()));
    }

    private static List<Told> offers(Look look, Report report) {
        return report.offers().stream().map(offer -> new Told(look.w().t("report.offer",
            look.state().circles().find(offer.from()).orElseThrow().name(),
            Excerpt.of(look.state().backlog().find(offer.topic()).orElseThrow().text(), TITLE)),
            look.links().topics().one(offer.topic()))).toList();
    }

    private static String when(Look look, Report report) {
        return report.isHandedOn() ? look.w().t("report.when.handedOn", report.handedOn())
            : look.w().t("report.when.written", look.names().of(report.by()), report.written());
    }
}
