package org.kring.core.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.collective.Collective;
import org.kring.core.collective.Decider;
import org.kring.core.collective.Due;

/**
 * A collective to which something has happened: given events or commands, when somebody asks for something, then
 * events or a refusal. Immutable, so that tests can share a beginning. Before each command what is due happens, as in
 * the running program.
 */
public final class Given {
    public static final Actor CLOCK = new Actor.Clock();

    private final Collective state;
    private final Instant at;
    private final List<Written> journal;

    /** One event as the journal would hold it. */
    public record Written(Stamp stamp, Event event) {}

    private Given(Collective state, Instant at, List<Written> journal) {
        this.state = state;
        this.at = at;
        this.journal = journal;
    }

    public static Given nothing(Instant at) {
        return new Given(Collective.EMPTY, at, List.of());
    }

    public Collective state() {
        return state;
    }

    public Instant at() {
        return at;
    }

    public Moment now() {
        return new Moment(at, state.zone());
    }

    public List<Written> journal() {
        return journal;
    }

    /** Events that simply happened, as written by the clock. */
    public Given events(Event... events) {
        return written(CLOCK, List.of(events));
    }

    /** Commands of one person, one after another; each must be accepted. */
    public Given by(MemberId who, Command... commands) {
        return by(new Actor.Member(who), commands);
    }

    public Given by(Actor who, Command... commands) {
        var given = this;
        for (var command : commands) {
            given = given.when(who, command).accepted();
        }
        return given;
    }

    /** Time passes, and what falls due happens when it falls due. */
    public Given later(Duration time) {
        return until(at.plus(time));
    }

    public Given until(Instant end) {
        var given = this;
        for (var next = Due.next(given.state); next.isPresent() && !next.get().isAfter(end); ) {
            var before = given;
            given = given.atLeast(next.get()).due();
            next = Due.next(given.state);
            assertThat(given.state).as("what is due next has happened").isNotSameAs(before.state);
        }
        return given.atLeast(end).due();
    }

    /** Time passes while nobody looks: what falls due happens only with the next command. */
    public Given unnoticed(Duration time) {
        return new Given(state, at.plus(time), journal);
    }

    public Asked when(MemberId who, Command command) {
        return when(new Actor.Member(who), command);
    }

    public Asked when(Actor who, Command command) {
        var given = due();
        return new Asked(given, who, Decider.decide(given.state, who, given.at, command));
    }

    /** Everything folded once more from the journal. */
    public Collective refolded() {
        var folded = Collective.EMPTY;
        for (var written : journal) {
            folded = Decider.evolve(folded, written.stamp(), written.event());
        }
        return folded;
    }

    Given written(Actor who, List<Event> events) {
        var journal = new ArrayList<>(this.journal);
        var state = this.state;
        for (var event : events) {
            var written = new Written(new Stamp(journal.size() + 1, at, who), event);
            state = Decider.evolve(state, written.stamp(), event);
            journal.add(written);
        }
        return new Given(state, at, List.copyOf(journal));
    }

    private Given atLeast(Instant instant) {
        return new Given(state, instant.isAfter(at) ? instant : at, journal);
    }

    private Given due() {
        if (!state.founded()) {
            return this;
        }
        var given = this;
        for (var command : Due.of(state, now())) {
            if (Decider.decide(given.state, CLOCK, given.at, command) instanceof Decision.Accepted(var events)) {
                given = given.written(CLOCK, events);
            }
        }
        return given;
    }
}
