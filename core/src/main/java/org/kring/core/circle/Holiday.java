package org.kring.core.circle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days on which a circle is away, the first and the last included. */
public record Holiday(LocalDate from, LocalDate to) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Holiday other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    boolean contains(Instant at, ZoneId zone) {
        return !at.isBefore(start(zone)) && at.isBefore(end(zone));
    }

    /** How much of it lies between two moments. */
    Duration within(Instant begin, Instant end, ZoneId zone) {
        var first = start(zone).isAfter(begin) ? start(zone) : begin;
        var last = end(zone).isBefore(end) ? end(zone) : end;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }
}
