package org.kring.server.circle;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Holiday;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * When a circle is away.
 *
 * @param mayTake whether the viewer may write down more days
 */
public record HolidaysView(String circle, String slug, List<Row> rows, boolean mayTake, Typed typed) {
    private static final int SOON = 14;

    /** @param mayTakeBack whether the viewer may take these days back */
    public record Row(LocalDate from, String says, boolean mayTakeBack) {}

    static HolidaysView of(Look look, Circle circle, Typed typed) {
        var may = look.state().circles().may(look.state().people(), look.actor());
        var today = look.now().today();
        return new HolidaysView(circle.name().toString(), circle.slug(), circle.holidays().ahead(today).stream()
            .map(holiday -> new Row(holiday.from(), says(look, holiday),
                may.takeBackHolidays(circle.id(), holiday.from(), today).holds())).toList(),
            circle.actsAsMember(look.actor()).holds(), typed);
    }

    /** For the circle's own page: when it is away now, or soon; or null. */
    static String soon(Look look, Circle circle) {
        var today = look.now().today();
        return circle.holidays().nowOrNext(today).filter(holiday -> holiday.from().isBefore(today.plusDays(SOON)))
            .map(holiday -> holiday.isOn(today) ? look.w().t("circle.holidays.now", holiday.to())
                : look.w().t("circle.holidays.soon", says(look, holiday))).orElse(null);
    }

    private static String says(Look look, Holiday holiday) {
        return holiday.from().equals(holiday.to()) ? look.w().date(holiday.from())
            : look.w().t("circle.holidays.days", holiday.from(), holiday.to());
    }
}
