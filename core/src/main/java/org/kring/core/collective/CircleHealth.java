package org.kring.core.collective;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.Moment;
import org.kring.core.Text;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Finding;
import org.kring.core.circle.Finding.Rule;
import org.kring.core.circle.Health;
import org.kring.core.meeting.Meeting;

/** How a circle does, its meetings included: quiet for two months, or without a next date (rules I26 and I27). */
public final class CircleHealth {
    private static final Duration QUIET = Duration.ofDays(60);

    private CircleHealth() {}

    /** The most pressing first, without what the circle has put away. */
    public static List<Finding> of(Collective state, Circle circle, Moment now) {
        return Stream.concat(Health.of(circle, state.circles(), now.today()).stream(), meetings(state, circle, now))
            .filter(finding -> !circle.hasPutAway(finding.rule(), now.today()))
            .sorted(Comparator.comparing(Finding::rule)).toList();
    }

    private static Stream<Finding> meetings(Collective state, Circle circle, Moment now) {
        var last = state.meetings().lastIn(circle.id()).map(Meeting::opened);
        if (!circle.state().isAtWork() || last.isEmpty() || state.meetings().liveIn(circle.id()).isPresent()) {
            return Stream.empty();
        }
        var quiet = last.filter(at -> at.isBefore(now.at().minus(QUIET))).map(at -> finding(Rule.QUIET, circle, at, now));
        var noDate = state.meetings().lacksNextDate(circle.id());
        return quiet.or(() -> last.filter(_ -> noDate).map(at -> finding(Rule.NO_NEXT_DATE, circle, at, now))).stream();
    }

    /** @param last when the circle met last */
    private static Finding finding(Rule rule, Circle circle, Instant last, Moment now) {
        return new Finding(rule, circle.id(), null, null, last.atZone(now.zone()).toLocalDate(), Text.NONE, null);
    }
}
