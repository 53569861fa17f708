package org.kring.server.today;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.circle.Circle;
import org.kring.core.meeting.Meeting;
import org.kring.server.today.TodayView.Coming;
import org.kring.server.web.Appointed;
import org.kring.server.web.Look;

/** The meetings of a person's circles that are open or planned, the nearest first. */
final class ComingUp {
    private static final int MOST = 4;

    private ComingUp() {}

    static List<Coming> of(Look look) {
        return look.state().meetings().current().values().stream()
            .filter(meeting -> meeting.isLive() || meeting.state().isPlanned())
            .filter(meeting -> circle(look, meeting).hears(look.me()))
            .sorted(Comparator.comparing((Meeting meeting) -> !meeting.isLive()).thenComparing(meeting -> meeting.isMissed(look.now().at()))
                .thenComparing(meeting -> meeting.plan().when()))
            .limit(MOST).map(meeting -> coming(look, meeting)).toList();
    }

    private static Coming coming(Look look, Meeting meeting) {
        var plan = meeting.plan();
        return new Coming(meeting.id().value(), circle(look, meeting).name().toString(), Appointed.when(look, meeting),
            plan.place().toString(), plan.minutes(), meeting.isLive(), isDue(look, meeting), look.links().meetings().one(meeting.id()),
            Stream.concat(Joins.spokenOf(look, meeting), Unwritten.of(look, meeting).stream()).toList());
    }

    private static boolean isDue(Look look, Meeting meeting) {
        var now = look.now().at();
        return meeting.state().isPlanned() && !meeting.plan().when().isAfter(now) && !meeting.isMissed(now);
    }

    private static Circle circle(Look look, Meeting meeting) {
        return look.state().circles().find(meeting.circle()).orElseThrow();
    }
}
