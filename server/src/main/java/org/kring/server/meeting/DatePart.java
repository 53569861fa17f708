package org.kring.server.meeting;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kring.server.page.Typed;

/** "When we meet again": what is planned, and a date that can be planned with one tap. */
public record DatePart(List<String> planned, Typed typed, String action) implements Part {
    private static final int WEEKS = 2;

    static DatePart of(Seen seen) {
        return new DatePart(planned(seen), typed(seen), seen.to("dates"));
    }

    static List<String> planned(Seen seen) {
        return seen.state().meetings().plannedIn(seen.circle().id()).stream()
            .map(meeting -> When.sentence(seen.w(), meeting)).toList();
    }

    /** The same weekday and hour in two weeks, at the same place. */
    private static Typed typed(Seen seen) {
        var plan = seen.meeting().plan();
        var then = plan.when().atZone(seen.look().now().zone()).plusWeeks(WEEKS);
        return seen.forms().of(Typed.nothing("next-date").with("day", then.toLocalDate())
            .with("time", then.toLocalTime().truncatedTo(ChronoUnit.MINUTES)).with("minutes", plan.minutes())
            .with("place", plan.place()));
    }
}
