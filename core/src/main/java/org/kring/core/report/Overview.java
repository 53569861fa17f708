package org.kring.core.report;

import java.util.Comparator;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.circle.Circle;

/**
 * How one circle does, in the eyes of its wider circle.
 *
 * @param report  what it handed on last, or null
 * @param isFresh whether that is for the meeting that is open or comes next
 */
public record Overview(Circle circle, Report report, boolean isFresh) {
    /** All circles inside, those first that need help most. */
    public static List<Overview> of(Reports reports, Reports.Below below, CircleId wider) {
        return below.circles().inside(wider).stream().map(circle -> of(reports, below, wider, circle))
            .sorted(Comparator.comparing(Overview::urgency)).toList();
    }

    private static Overview of(Reports reports, Reports.Below below, CircleId wider, Circle circle) {
        var shown = reports.shown(circle.id()).filter(report -> wider.equals(report.to())).orElse(null);
        return new Overview(circle, shown, reports.forNext(below.meetings(), circle.id(), wider).isPresent());
    }

    public boolean isResting() {
        return !circle.state().isAtWork();
    }

    private int urgency() {
        if (isResting() || report == null) {
            return isResting() ? 6 : 5;
        }
        return switch (report.lines().going()) {
            case STUCK -> 0;
            case ON_COURSE, SLOWER, RESTING -> report.lines().asksForHelp() ? 1 : report.lines().going() == Going.SLOWER
                || report.lines().capacity() == Capacity.OVER ? 2 : 3;
        };
    }
}
