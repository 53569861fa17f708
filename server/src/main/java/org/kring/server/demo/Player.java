package org.kring.server.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.collective.Collective;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.live.Outcome;

/** Plays a story of (day, time, person, command): always possible history, since every command must be accepted. */
final class Player {
    private final CollectiveId collective;
    private final Collectives collectives;
    private final LocalDate today;
    private final ZoneId zone;
    private Instant now;

    Player(Journal journal, CollectiveId collective, InstantSource clock, ZoneId zone) {
        this.collective = collective;
        this.zone = zone;
        now = Instant.EPOCH;
        today = clock.instant().atZone(zone).toLocalDate();
        collectives = new Collectives(journal, () -> now, _ -> {});
    }

    /** The story goes on so many days ago, at this time; meanwhile what fell due has happened. */
    Player at(int daysAgo, String time) {
        now = moment(daysAgo, time);
        if (state().founded()) {
            collectives.tick(collective);
        }
        return this;
    }

    Player minutesLater(int minutes) {
        now = now.plusSeconds(60L * minutes);
        return this;
    }

    Instant moment(int daysAgo, String time) {
        return today.minusDays(daysAgo).atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    Instant now() {
        return now;
    }

    Player by(MemberId who, Command... commands) {
        for (var command : commands) {
            if (collectives.submit(collective, Form.NONE, new Actor.Member(who), command) instanceof Outcome.Refused(var why)) {
                throw new IllegalStateException(who + ": " + command + " was refused: " + why);
            }
        }
        return this;
    }

    Collective state() {
        return collectives.shown(collective).state();
    }
}
