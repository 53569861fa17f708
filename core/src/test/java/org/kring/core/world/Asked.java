package org.kring.core.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Decision;
import org.kring.core.Decision.Accepted;
import org.kring.core.Decision.Refused;
import org.kring.core.Event;
import org.kring.core.Refusal;

/** What became of a command. */
public final class Asked {
    private final Given before;
    private final Actor who;
    private final Decision decision;

    Asked(Given before, Actor who, Decision decision) {
        this.before = before;
        this.who = who;
        this.decision = decision;
    }

    public Decision decision() {
        return decision;
    }

    /** Exactly these events, consequences included. */
    public Given then(Event... expected) {
        assertThat(events()).containsExactly(expected);
        return accepted();
    }

    /** At least these events, in this order. */
    public Given thenAlso(Event... expected) {
        assertThat(events()).containsSubsequence(expected);
        return accepted();
    }

    public Given accepted() {
        return before.written(who, events());
    }

    /** Refused; nothing changes. */
    public Given thenRefused(Refusal why) {
        assertThat(decision).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
        return before;
    }

    public Given thenRefused(Refusal why, Object... with) {
        assertThat(decision).isEqualTo(new Refused(why, List.of(with)));
        return before;
    }

    private List<Event> events() {
        return switch (decision) {
            case Accepted(var events) -> events;
            case Refused(var why, var with) -> fail("refused: " + why + " " + with);
        };
    }
}
