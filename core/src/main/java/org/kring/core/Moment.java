package org.kring.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Now, where the collective lives. Dates are counted in its time zone. */
public record Moment(Instant at, ZoneId zone) {
    public LocalDate today() {
        return at.atZone(zone).toLocalDate();
    }
}
