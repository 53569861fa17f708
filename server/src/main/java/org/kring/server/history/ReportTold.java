package org.kring.server.history;

import org.kring.core.report.ReportEvent;
import org.kring.core.report.ReportEvent.HelpOffered;
import org.kring.core.report.ReportEvent.ReportAdded;
import org.kring.core.report.ReportEvent.ReportHandedOn;
import org.kring.core.report.ReportEvent.ReportWritten;

/** How what happens to a circle's lines for its wider circle is told: never what stands in them. */
final class ReportTold {
    private ReportTold() {}

    static Told of(Teller t, ReportEvent event) {
        var told = Told.of(t.circle(event.circle()), t.circleHref(event.circle()), more(t, event));
        return switch (event) {
            case ReportWritten e -> told.about(e.by());
            case ReportAdded e -> told.about(e.by());
            case ReportHandedOn _ -> told;
            case HelpOffered e -> told.about(e.by());
        };
    }

    private static Object more(Teller t, ReportEvent event) {
        return switch (event) {
            case ReportWritten _, ReportAdded _ -> "";
            case ReportHandedOn e -> t.circle(e.to());
            case HelpOffered e -> t.circle(e.from());
        };
    }
}
