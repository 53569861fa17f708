package org.kring.server.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.core.meeting.Meeting;
import org.kring.core.report.AimLine;
import org.kring.core.report.Capacity;
import org.kring.core.report.Going;
import org.kring.core.report.Lines;
import org.kring.core.report.Report;
import org.kring.core.report.ReportRules;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;
import org.kring.server.web.ReportCard;

/**
 * A circle's lines for its wider circle.
 *
 * @param wider    what the wider circle is called, or null where there is none
 * @param meets    when that meets next, or null
 * @param number   which report of the circle is shown
 * @param card     what the circle writes or has handed on; null where there is nothing that this viewer may see
 * @param isDraft  whether only the circle sees it
 * @param mayWrite whether the viewer writes it
 * @param writer   who writes it, where that is somebody else; or null
 * @param mayAdd   whether the viewer adds a line
 * @param decided  what is filled in by itself
 * @param rows     how many aims the form has room for
 * @param lenders  the circles for which the viewer could offer help
 */
public record ReportView(String circle, String slug, String href, String wider, String widerHref, String meets, int number,
                         ReportCard card, boolean isDraft, boolean mayWrite, String writer, boolean mayAdd,
                         List<ReportCard.Told> decided, int rows, List<Option> goings, List<Option> capacities,
                         List<Option> lenders, Typed typed, Typed line, Typed help) {
    private static final int LEAST_ROWS = 2;

    static ReportView of(Look look, Circle circle) {
        return of(look, circle, null);
    }

    /** @param back the form that comes back, or null */
    static ReportView of(Look look, Circle circle, Typed back) {
        var reports = look.state().reports();
        var rules = new ReportRules(reports, look.state().belowReports(), look.actor(), look.now());
        var isOurs = look.isOf(circle);
        var report = (isOurs ? reports.latest(circle.id()) : reports.shown(circle.id())).orElse(null);
        var wider = circle.parent().flatMap(look.state().circles()::find);
        var typed = back(back, ReportForm.ID).orElseGet(() -> typed(look, circle));
        return new ReportView(circle.name().toString(), circle.slug(), look.links().circles().one(circle),
            wider.map(each -> each.name().toString()).orElse(null), wider.map(look.links().circles()::one).orElse(null),
            wider.flatMap(each -> meets(look, each)).orElse(null), report == null ? 0 : report.number(),
            report == null ? null : ReportCard.of(look, circle, report), report != null && !report.isHandedOn(),
            isOurs && rules.mayWrite(circle.id()).holds(), writer(look, circle, rules, isOurs),
            isOurs && rules.mayAdd(circle.id(), adder(look, circle)).holds(), ReportCard.decided(look, circle, null), rows(typed),
            options(look, Going.values()), options(look, Capacity.values()), lenders(look, circle, rules), typed,
            back(back, "line").orElseGet(() -> Typed.nothing("line")), back(back, "help").orElseGet(() -> Typed.nothing("help")));
    }

    private static Optional<Typed> back(Typed back, String form) {
        return Optional.ofNullable(back).filter(typed -> typed.form().equals(form));
    }

    private static Typed typed(Look look, Circle circle) {
        var reports = look.state().reports();
        return reports.draft(circle.id()).map(Report::lines).map(ReportForm::filled).orElseGet(() -> ReportForm.again(
            reports.latest(circle.id()).map(report -> report.lines().aims().stream().map(AimLine::aim).toList())
                .orElseGet(() -> List.of(circle.aim()))));
    }

    private static int rows(Typed typed) {
        var written = (int) Stream.iterate(1, n -> n <= Lines.MOST_AIMS, n -> n + 1)
            .filter(n -> !typed.value("aim-" + n).isBlank()).count();
        return Math.clamp(written + 1L, LEAST_ROWS, Lines.MOST_AIMS);
    }

    private static Optional<String> meets(Look look, Circle wider) {
        return look.state().meetings().nextIn(wider.id(), look.now().at()).map(Meeting::plan)
            .map(plan -> look.w().dayTime(plan.when()));
    }

    private static String writer(Look look, Circle circle, ReportRules rules, boolean isOurs) {
        return !isOurs ? null : rules.writer(circle).filter(writer -> !writer.equals(look.me())).map(look.names()::of)
            .filter(_ -> look.me() != null).orElse(null);
    }

    /** At the table the leader's line is written down. */
    static MemberId adder(Look look, Circle circle) {
        return look.me() != null ? look.me() : circle.holder(Role.LEADER).or(() -> circle.holder(Role.DELEGATE))
            .orElseGet(() -> new MemberId(Integer.MAX_VALUE));
    }

    private static List<Option> lenders(Look look, Circle circle, ReportRules rules) {
        return look.me() == null ? List.of() : look.state().circles().living().stream().filter(from -> rules.mayOffer(from.id(), circle.id()).holds())
            .map(from -> new Option(Integer.toString(from.id().value()), from.name().toString())).toList();
    }

    private static List<Option> options(Look look, Enum<?>[] values) {
        return Stream.of(values).map(value -> new Option(value.name(), look.w().of(value))).toList();
    }
}
