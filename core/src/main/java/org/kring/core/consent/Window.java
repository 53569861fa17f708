package org.kring.core.consent;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.circle.Holidays;

/**
 * The time in which something is awaited: in which a silent decider has the text, or in which everyone may ask or react.
 *
 * @param from       since when everyone has the text
 * @param extended   too few had answered, and it runs once more
 * @param lengthened a member asked for more time, which may be once
 * @param over       it has ended; whoever was silent to the end was heard by silence
 */
public record Window(Instant from, Instant until, boolean extended, boolean lengthened, boolean over) {
    public static final Duration MORE = Duration.ofDays(3);
    private static final Duration LAST_DAY = Duration.ofDays(1);

    public static Window of(Instant from, Instant until) {
        return new Window(from, until, false, false, false);
    }

    public boolean isOpen(Instant now) {
        return !over && now.isBefore(until);
    }

    /**
     * When those who owe something are reminded: at half time and a day before the end; while the circle is away,
     * when it is back.
     */
    public List<Instant> reminders(Holidays holidays, ZoneId zone) {
        var half = holidays.end(from, holidays.between(from, until, zone).dividedBy(2), zone);
        return Stream.of(half, until.minus(LAST_DAY)).map(at -> holidays.afterwards(at, zone))
            .filter(at -> at.isAfter(from) && at.isBefore(until)).distinct().sorted().toList();
    }

    /** The circle is away meanwhile. */
    public Window movedTo(Instant end) {
        return new Window(from, end, extended, lengthened, over);
    }

    public Window extendedTo(Instant end) {
        return new Window(from, end, true, lengthened, false);
    }

    public Window lengthenedTo(Instant end) {
        return new Window(from, end, extended, true, false);
    }

    public Window ended() {
        return new Window(from, until, extended, lengthened, true);
    }
}
