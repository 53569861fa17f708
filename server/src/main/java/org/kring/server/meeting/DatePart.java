package org.kring.server.meeting;

import java.util.List;
import org.kring.server.page.Typed;

/**
 * "When we meet again": what is planned, and a date that can be planned with one tap.
 *
 * @param isNext for whoever leads: nothing is planned yet
 */
public record DatePart(List<String> planned, Typed typed, String action, boolean isNext) implements Part {
    private static final int WEEKS = 2;

    static DatePart of(Seen seen) {
        var planned = planned(seen);
        return new DatePart(planned, typed(seen), seen.to("dates"),
            planned.isEmpty() && seen.leads() && seen.may().mayPlan(seen.circle().id()).holds());
    }

    static List<String> planned(Seen seen) {
        return seen.state().meetings().plannedIn(seen.circle().id()).stream()
            .map(meeting -> When.sentence(seen.w(), meeting)).toList();
    }

    /** The same weekday in two weeks, at the hour or half hour nearest to this start, at the same place. */
    private static Typed typed(Seen seen) {
        var plan = seen.meeting().plan();
        var then = When.round(plan.when().atZone(seen.look().now().zone())).plusWeeks(WEEKS);
        return seen.forms().of(Typed.nothing("next-date").with("day", then.toLocalDate())
            .with("time", then.toLocalTime()).with("minutes", plan.minutes())
            .with("place", plan.place()));
    }
}
