package org.kring.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kring.core.Decision.Refused;

/**
 * A guard: it holds, or it knows why not. The same guard functions serve {@code decide} and the pages that ask what
 * may be offered.
 */
public record Check(Optional<Refused> refusal) {
    public static final Check OK = new Check(Optional.empty());

    public static Check that(boolean holds, Refusal why, Object... with) {
        return holds ? OK : no(why, with);
    }

    public static Check no(Refusal why, Object... with) {
        return new Check(Optional.of(new Refused(why, List.of(with))));
    }

    public boolean holds() {
        return refusal.isEmpty();
    }

    /** The first guard that does not hold speaks. The next one is asked only if this one holds. */
    public Check and(Supplier<Check> next) {
        return holds() ? next.get() : this;
    }

    public Decision then(Supplier<List<? extends Event>> events) {
        return refusal.<Decision>map(refused -> refused).orElseGet(() -> new Decision.Accepted(List.copyOf(events.get())));
    }

    public Decision then(Event event) {
        return then(() -> List.of(event));
    }
}
