package org.kring.core.circle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;

/**
 * When a circle is away is written down by any of its members, and taken back by any: a minor matter, that everybody
 * sees (our choice: six weeks at most, so that nothing waits for ever).
 */
final class HolidayRules {
    static final int MOST_DAYS = 42;
    static final int MOST_AHEAD = 12;

    private HolidayRules() {}

    static Check mayTake(Circles circles, Actor actor, LocalDate today, CircleId id, LocalDate from, LocalDate to) {
        return circles.actsIn(id, actor)
            .and(() -> Check.that(!from.isBefore(today) && !to.isBefore(from)
                && ChronoUnit.DAYS.between(from, to) < MOST_DAYS, CircleRefusal.HOLIDAYS_DO_NOT_FIT, MOST_DAYS))
            .and(() -> fits(circles.find(id).orElseThrow().holidays(), today, new Holiday(from, to)));
    }

    private static Check fits(Holidays holidays, LocalDate today, Holiday one) {
        return Check.that(!holidays.overlap(one), CircleRefusal.HOLIDAYS_OVERLAP)
            .and(() -> Check.that(holidays.ahead(today).size() < MOST_AHEAD, CircleRefusal.HOLIDAYS_ENOUGH, MOST_AHEAD));
    }

    static Check mayTakeBack(Circles circles, Actor actor, LocalDate today, CircleId id, LocalDate from) {
        return circles.actsIn(id, actor).and(() -> Check.that(circles.find(id).orElseThrow().holidays().from(from)
            .filter(holiday -> !holiday.to().isBefore(today)).isPresent(), CircleRefusal.NO_SUCH_HOLIDAYS));
    }
}
