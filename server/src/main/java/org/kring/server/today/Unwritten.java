package org.kring.server.today;

import java.util.List;
import org.kring.core.circle.Circle;
import org.kring.core.meeting.Meeting;
import org.kring.core.report.ReportRules;
import org.kring.server.today.TodayView.Own;
import org.kring.server.web.Look;

/** The lines for a meeting of a wider circle that this person writes, and has not handed on. */
final class Unwritten {
    private Unwritten() {}

    static List<Own> of(Look look, Meeting meeting) {
        var state = look.state();
        var rules = new ReportRules(state.reports(), state.belowReports(), look.actor(), look.now());
        return state.circles().inside(meeting.circle()).stream()
            .filter(circle -> rules.writer(circle).filter(look.me()::equals).isPresent() && rules.mayWrite(circle.id()).holds())
            .filter(circle -> state.reports().forNext(state.meetings(), circle.id(), meeting.circle()).isEmpty())
            .map(circle -> own(look, circle)).toList();
    }

    private static Own own(Look look, Circle circle) {
        var isDraft = look.state().reports().draft(circle.id()).isPresent();
        return new Own("lines-" + circle.slug(), look.w().t(isDraft ? "today.lines.handOn" : "today.lines.write", circle.name()),
            null, look.links().reports().one(circle));
    }
}
