package org.kring.server.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.agreement.Agreement;
import org.kring.core.collective.Collective;
import org.kring.core.collective.Decider;
import org.kring.core.collective.Due;
import org.kring.server.journal.Append;
import org.kring.server.journal.Appended;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;
import org.kring.server.journal.NextDue;

/**
 * Plays a story of (day, time, person, command): always possible history, since every command must be accepted. What
 * falls due meanwhile happens at its time. It is told in memory and written at the end, as a whole.
 */
final class Player {
    private final Instant end;
    private final LocalDate today;
    private final ZoneId zone;
    private final List<Append> told = new ArrayList<>();
    private Collective state = Collective.EMPTY;
    private long version;
    private Instant now = Instant.EPOCH;

    Player(InstantSource clock, ZoneId zone) {
        this.zone = zone;
        end = clock.instant();
        today = end.atZone(zone).toLocalDate();
    }

    /** The story goes on so many days ago, at this time. */
    Player at(int daysAgo, LocalTime time) {
        var then = moment(daysAgo, time);
        for (var next = nextDue(); next != null && next.isBefore(then); next = nextDue()) {
            now = next.isAfter(now) ? next : now;
            if (!runDue()) {
                break;
            }
        }
        now = then.isAfter(now) ? then : now;
        runDue();
        return this;
    }

    Player at(int daysAgo, String time) {
        return at(daysAgo, LocalTime.parse(time));
    }

    private Instant nextDue() {
        return state.founded() ? Due.next(state).orElse(null) : null;
    }

    /** @return whether there was anything */
    private boolean runDue() {
        if (!state.founded()) {
            return false;
        }
        long before = version;
        for (var command : Due.of(state, new Moment(now, state.zone()))) {
            decide(new Actor.Clock(), command);
        }
        return version > before;
    }

    Player minutesLater(int minutes) {
        now = now.plusSeconds(60L * minutes);
        return this;
    }

    Instant moment(int daysAgo, String time) {
        return moment(daysAgo, LocalTime.parse(time));
    }

    boolean isToCome(int daysAgo, LocalTime time) {
        return moment(daysAgo, time).isAfter(end);
    }

    private Instant moment(int daysAgo, LocalTime time) {
        return today.minusDays(daysAgo).atTime(time).atZone(zone).toInstant();
    }

    LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    /** The day on which the story is. */
    LocalDate date() {
        return now.atZone(zone).toLocalDate();
    }

    Instant now() {
        return now;
    }

    ZoneId zone() {
        return zone;
    }

    Player by(MemberId who, Command... commands) {
        for (var command : commands) {
            runDue();
            if (decide(new Actor.Member(who), command) instanceof Decision.Refused why) {
                throw new IllegalStateException(now + " " + who + ": " + command + " was refused: " + why);
            }
        }
        return this;
    }

    /** Does it where there is something to do. */
    Player perhaps(MemberId who, Command command) {
        runDue();
        decide(new Actor.Member(who), command);
        return this;
    }

    private Decision decide(Actor actor, Command command) {
        var decision = Decider.decide(state, actor, now, command);
        if (decision instanceof Decision.Accepted(var events) && !events.isEmpty()) {
            told.add(new Append(version, now, actor, events, null));
            events.forEach(event -> happens(actor, event));
        }
        return decision;
    }

    private void happens(Actor actor, Event event) {
        state = Decider.evolve(state, new Stamp(++version, now, actor), event);
    }

    Collective state() {
        return state;
    }

    /** The agreement of this name that holds. */
    Agreement agreement(String title) {
        return state.agreements().all().stream().filter(Agreement::holds)
            .filter(each -> each.terms().title().toString().equals(title)).findFirst().orElseThrow();
    }

    /** Writes what was told, as a whole or not at all. */
    void write(Journal journal, CollectiveId collective) {
        if (!(journal.append(collective, told, new NextDue(nextDue())).join() instanceof Appended.Written)) {
            throw new IllegalStateException("There is a story already.");
        }
    }
}
