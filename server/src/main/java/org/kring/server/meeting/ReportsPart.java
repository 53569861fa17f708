package org.kring.server.meeting;

import java.util.List;
import org.kring.core.report.Overview;
import org.kring.core.report.Attendance;
import org.kring.server.web.ReportCard;

/**
 * How the circles inside do, read beforehand.
 *
 * @param told   what each has told, those first that need help most
 * @param silent who has told nothing yet, or rests
 * @param missed circles of which nobody was here the last two times
 */
public record ReportsPart(List<ReportCard> told, List<String> silent, List<String> missed, String href) implements Part {
    static ReportsPart of(Seen seen) {
        var state = seen.state();
        var all = Overview.of(state.reports(), state.belowReports(), seen.circle().id());
        return new ReportsPart(all.stream().filter(Overview::isFresh)
            .map(row -> ReportCard.of(seen.look(), row.circle(), row.report())).toList(),
            all.stream().filter(row -> !row.isFresh() && !row.isResting()).map(row -> row.circle().name().toString()).toList(),
            Attendance.missedTwice(state.meetings(), state.circles(), seen.circle().id()).stream()
                .map(circle -> circle.name().toString()).toList(),
            seen.look().links().reports().all(seen.circle().slug()));
    }
}
