package org.kring.server.report;

import java.util.List;
import org.kring.core.circle.Circle;
import org.kring.core.report.Overview;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;
import org.kring.server.web.ReportCard;

/**
 * How all circles inside one do, those first that need help most.
 *
 * @param meets when that circle meets next, or null
 * @param silent circles that have told nothing yet, or rest
 */
public record OverviewView(String wider, String widerHref, String meets, List<Row> told, List<Silent> silent, String path) {
    /** @param isFresh whether it is for the meeting that is open or comes next */
    public record Row(ReportCard card, boolean isFresh) {}

    /** @param state why nothing stands here */
    public record Silent(String name, String href, String state) {}

    static OverviewView of(Look look, Circle wider) {
        var all = Overview.of(look.state().reports(), look.state().belowReports(), wider.id());
        return new OverviewView(wider.name().toString(), look.links().circles().one(wider),
            look.state().meetings().nextIn(wider.id(), look.now().at()).map(meeting -> look.w().dayTime(meeting.plan().when()))
                .orElse(null),
            all.stream().filter(row -> row.report() != null && !row.isResting())
                .map(row -> new Row(ReportCard.of(look, row.circle(), row.report()), row.isFresh())).toList(),
            all.stream().filter(row -> row.report() == null || row.isResting()).map(row -> silent(look, row)).toList(),
            look.links().reports().all(wider.slug()));
    }

    private static Silent silent(Look look, Overview row) {
        var until = row.circle().life().until();
        return new Silent(Excerpt.of(row.circle().name(), 80), look.links().circles().one(row.circle()),
            row.isResting() ? look.w().t("report.resting", until == null ? "" : until) : look.w().t("report.nothingYet"));
    }
}
