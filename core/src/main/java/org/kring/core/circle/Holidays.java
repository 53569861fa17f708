package org.kring.core.circle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * When a circle is away, the first day first. Time in which something is awaited does not run then, and nobody is
 * reminded (method.md section 3, async variant).
 */
public record Holidays(PVector<Holiday> all) {
    static final Holidays NONE = new Holidays(TreePVector.empty());

    /** When a time is over that runs only while the circle is not away. */
    public Instant end(Instant from, Duration time, ZoneId zone) {
        var end = from.plus(time);
        for (var holiday : all) {
            if (holiday.start(zone).isBefore(end)) {
                end = end.plus(holiday.within(from, Instant.MAX, zone));
            }
        }
        return end;
    }

    /** How much time runs between two moments. */
    public Duration between(Instant from, Instant until, ZoneId zone) {
        return all.stream().map(holiday -> holiday.within(from, until, zone))
            .reduce(Duration.between(from, until), Duration::minus);
    }

    /** This moment, or the end of the days away in which it lies. */
    public Instant afterwards(Instant at, ZoneId zone) {
        for (var holiday : all) {
            at = holiday.contains(at, zone) ? holiday.end(zone) : at;
        }
        return at;
    }

    /** The days away in which a day lies, or the next ones. */
    public Optional<Holiday> nowOrNext(LocalDate today) {
        return ahead(today).stream().findFirst();
    }

    /** Those that are not over. */
    public List<Holiday> ahead(LocalDate today) {
        return all.stream().filter(holiday -> !holiday.to().isBefore(today)).toList();
    }

    /** What lies between two moments, so that it can be said why something takes longer. */
    public List<Holiday> within(Instant from, Instant until, ZoneId zone) {
        return all.stream().filter(holiday -> holiday.within(from, until, zone).isPositive()).toList();
    }

    boolean overlap(Holiday other) {
        return all.stream().anyMatch(other::overlaps);
    }

    Optional<Holiday> from(LocalDate day) {
        return all.stream().filter(holiday -> holiday.from().equals(day)).findFirst();
    }

    Holidays plus(Holiday one) {
        return new Holidays(TreePVector.from(all.plus(one).stream().sorted(Comparator.comparing(Holiday::from)).toList()));
    }

    Holidays minus(LocalDate from) {
        return new Holidays(TreePVector.from(all.stream().filter(holiday -> !holiday.from().equals(from)).toList()));
    }
}
