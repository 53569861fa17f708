package org.kring.server.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.kring.core.Moment;
import org.kring.core.meeting.Meeting;
import org.kring.server.page.Words;

/** The time of a meeting, said and read. */
final class When {
    private static final int HALF_HOUR = 30;

    private When() {}

    /** "Thursday 10 December, 19:00, kitchen". */
    static String sentence(Words w, Meeting meeting) {
        var when = meeting.plan().when();
        var day = w.weekdayDate(when.atZone(w.zone()).toLocalDate());
        var place = meeting.plan().place();
        return place.isBlank() ? w.t("meeting.when", day, w.time(when))
            : w.t("meeting.whenWhere", day, w.time(when), place);
    }

    /** What stands in the fields {@code day} and {@code time}; what is left empty means now. */
    static Instant sent(Fields fields, Moment now) {
        var here = now.at().atZone(now.zone()).truncatedTo(ChronoUnit.MINUTES);
        var day = fields.day("day") == null ? here.toLocalDate() : fields.day("day");
        var time = fields.time("time") == null ? here.toLocalTime() : fields.time("time");
        return at(day, time, now);
    }

    /** At the nearest hour or half hour. */
    static ZonedDateTime round(ZonedDateTime time) {
        int minute = (time.getMinute() + HALF_HOUR / 2) / HALF_HOUR * HALF_HOUR;
        return time.truncatedTo(ChronoUnit.HOURS).plusMinutes(minute);
    }

    static Instant at(LocalDate day, LocalTime time, Moment now) {
        return day.atTime(time).atZone(now.zone()).toInstant();
    }

    /** The next moment that the clock shows this time. */
    static Instant next(LocalTime time, Moment now) {
        var today = at(now.today(), time, now);
        return today.isAfter(now.at()) ? today : at(now.today().plusDays(1), time, now);
    }
}
