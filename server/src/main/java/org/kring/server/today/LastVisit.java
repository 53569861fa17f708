package org.kring.server.today;

import java.time.Duration;
import java.time.Instant;

/**
 * When somebody was here before this visit. Looks less than half an hour apart are one visit.
 *
 * @param before the end of the visit before this one, or null where this is the first
 * @param now    this look
 */
record LastVisit(Instant before, Instant now) {
    static final Duration REMEMBERED = Duration.ofDays(90);
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration LATELY = Duration.ofDays(7);

    /** @param cookie what {@link #cookie} gave at the look before; anything else counts as nothing */
    static LastVisit of(String cookie, Instant now) {
        if (!cookie.matches("\\d{0,11}-\\d{1,11}")) {
            return new LastVisit(null, now);
        }
        var parts = cookie.split("-");
        var last = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        boolean isNew = last.plus(PAUSE).isBefore(now);
        return new LastVisit(isNew ? last : parts[0].isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(parts[0])), now);
    }

    /** From when on something is new to this person; the last week at a first visit. */
    Instant since() {
        return before == null ? now.minus(LATELY) : before;
    }

    String cookie() {
        return (before == null ? "" : before.getEpochSecond()) + "-" + now.getEpochSecond();
    }
}
