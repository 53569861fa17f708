package org.kring.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kring.core.Actor;
import org.kring.core.Decision.Accepted;
import org.kring.core.Decision.Refused;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.collective.Collective;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.collective.Decider;
import org.kring.core.collective.Due;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** One collective from its founding on, as the running program would take it: what is due happens first. */
final class Life {
    /** One step of it: some time passes, then somebody asks for something. */
    record Step(Duration pause, Move move) {}

    private record Entry(Stamp stamp, Event event) {}

    private static final Actor CLOCK = new Actor.Clock();
    private static final int MOST_ROUNDS_OF_DUE = 5;

    private final List<Promise> promises;
    private final List<Entry> journal = new ArrayList<>();
    final Set<Class<?>> seen = new HashSet<>();
    Collective state = Collective.EMPTY;
    Instant now = River.EVENING;
    int accepted;

    Life(List<Promise> promises, int people) {
        this.promises = promises;
        ask(Move.by(River.ANA, new Found(River.NAME, River.AIM, people, River.ZONE)));
    }

    /** It goes on from here. */
    Life(List<Promise> promises, Given beginning) {
        this.promises = promises;
        beginning.journal().forEach(written -> write(written.stamp(), written.event()));
        now = beginning.at();
    }

    void live(Step step) {
        now = now.plus(step.pause());
        passTime();
        ask(step.move());
    }

    private void passTime() {
        for (int round = 0; round < MOST_ROUNDS_OF_DUE; round++) {
            var due = Due.of(state, new Moment(now, state.zone()));
            if (due.isEmpty()) {
                return;
            }
            due.forEach(command -> {
                var still = Due.of(state, new Moment(now, state.zone())).contains(command);
                var decision = Decider.decide(state, CLOCK, now, command);
                assertThat(!still || decision instanceof Accepted).as("the clock may do what is due: %s, %s", command,
                    decision).isTrue();
                write(CLOCK, decision);
            });
        }
        assertThat(Due.of(state, new Moment(now, state.zone()))).as("what is due ends").isEmpty();
    }

    private void ask(Move move) {
        var decision = Decider.decide(state, move.who(), now, move.command());
        promises.forEach(promise -> promise.asked(state, new Moment(now, state.zone()), move, decision));
        write(move.who(), decision);
        seen.add(decision instanceof Refused(var why, var _) ? ((Enum<?>) why).getDeclaringClass() : move.command().getClass());
    }

    private void write(Actor who, Decision decision) {
        if (decision instanceof Accepted(var events) && !events.isEmpty()) {
            accepted++;
            events.forEach(event -> write(new Stamp(journal.size() + 1, now, who), event));
            promises.forEach(promise -> promise.rests(state, journal.getLast().stamp()));
        }
    }

    private void write(Stamp stamp, Event event) {
        var before = state;
        state = Decider.evolve(before, stamp, event);
        journal.add(new Entry(stamp, event));
        seen.add(event.getClass());
        promises.forEach(promise -> promise.saw(before, stamp, event, state));
    }

    void refold() {
        var folded = Collective.EMPTY;
        for (var entry : journal) {
            folded = Decider.evolve(folded, entry.stamp(), entry.event());
        }
        assertThat(folded).as("refolded").isEqualTo(state);
    }
}
