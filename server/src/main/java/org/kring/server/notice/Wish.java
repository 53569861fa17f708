package org.kring.server.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How one person wants to hear of what waits. Hours are counted where the collective lives.
 *
 * @param chosen     the kinds for which something was chosen
 * @param stopped    the kinds that were stopped from a mail; what was chosen comes back when they are started again
 * @param quietFrom  the hour from which no mail goes out
 * @param quietUntil the hour until which none does; the same hour where there is no quiet
 * @param digestDay  the day of the digest, or null for every day
 */
public record Wish(Map<Kind, Choice> chosen, Set<Kind> stopped, int quietFrom, int quietUntil, DayOfWeek digestDay,
                   int digestHour) {
    /** For whoever has said nothing. */
    public static final Wish USUAL = new Wish(Map.of(), Set.of(), 21, 8, DayOfWeek.SUNDAY, 18);

    public Choice of(Kind kind) {
        return stopped.contains(kind) ? Choice.NOT : chosen.getOrDefault(kind, kind.usual());
    }

    /** The kinds that come in the digest, or would if they were not stopped. */
    Set<Kind> inDigest() {
        var kinds = EnumSet.allOf(Kind.class);
        kinds.removeIf(kind -> chosen.getOrDefault(kind, kind.usual()) != Choice.IN_DIGEST);
        return kinds;
    }

    Wish with(Kind kind, Choice choice) {
        var more = new EnumMap<Kind, Choice>(Kind.class);
        more.putAll(chosen);
        more.put(kind, choice);
        return new Wish(more, stopped, quietFrom, quietUntil, digestDay, digestHour);
    }

    Wish with(int quietFrom, int quietUntil, DayOfWeek digestDay, int digestHour) {
        return new Wish(chosen, stopped, quietFrom, quietUntil, digestDay, digestHour);
    }

    /** Whether it waits for the digest; what would have ended by then does not. */
    boolean waitsForDigest(Kind kind, Instant made, Instant ends, ZoneId zone) {
        return of(kind) == Choice.IN_DIGEST && (ends == null || digest(made, zone).isBefore(ends));
    }

    /** When to send what is known since {@code made}: at once outside the quiet hours, or with the digest. */
    Instant when(Kind kind, Instant made, Instant ends, ZoneId zone) {
        if (waitsForDigest(kind, made, ends, zone)) {
            return digest(made, zone);
        }
        var awake = awake(made, zone);
        return ends != null && !awake.isBefore(ends) ? made : awake;
    }

    private Instant digest(Instant made, ZoneId zone) {
        var local = made.atZone(zone);
        var at = local.with(LocalTime.of(digestHour, 0));
        if (digestDay != null) {
            at = at.with(TemporalAdjusters.nextOrSame(digestDay));
        }
        return (at.isAfter(local) ? at : at.plusDays(digestDay == null ? 1 : 7)).toInstant();
    }

    private Instant awake(Instant made, ZoneId zone) {
        var local = made.atZone(zone);
        if (!isQuiet(local.getHour())) {
            return made;
        }
        var end = local.with(LocalTime.of(quietUntil, 0));
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }

    private boolean isQuiet(int hour) {
        return quietFrom <= quietUntil ? hour >= quietFrom && hour < quietUntil : hour >= quietFrom || hour < quietUntil;
    }
}
