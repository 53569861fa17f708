package org.kring.server.notice;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Kind;
import org.kring.core.collective.Collective;
import org.kring.core.meeting.Meeting;
import org.kring.core.report.ReportRules;

/** Lines for a meeting of a wider circle that nobody has handed on (method.md section 9: two days before). */
final class Unwritten {
    private Unwritten() {}

    /** The circles that tell something to this meeting. */
    static Stream<Circle> circles(Meeting meeting, Collective state) {
        return state.circles().inside(meeting.circle()).stream()
            .filter(circle -> circle.kind() != Kind.HELPING && circle.state().isAtWork());
    }

    /** Whose word is missing now; nobody where it is told. */
    static List<MemberId> by(CircleId id, Meeting meeting, Collective state, Instant now) {
        var rules = new ReportRules(state.reports(), state.belowReports(), new Actor.Clock(), new Moment(now, state.zone()));
        return state.circles().find(id).filter(circle -> state.reports().forNext(state.meetings(), id, meeting.circle()).isEmpty())
            .flatMap(rules::writer).stream().toList();
    }

    static boolean isSo(Notice notice, CircleId id, Collective state, Instant now) {
        return state.circles().find(id).flatMap(Circle::parent).stream().flatMap(wider -> state.meetings().plannedIn(wider).stream())
            .anyMatch(meeting -> notice.cause().equals(Causes.appointment(meeting)) && by(id, meeting, state, now).contains(notice.member()));
    }
}
