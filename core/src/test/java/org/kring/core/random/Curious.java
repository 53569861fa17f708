package org.kring.core.random;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.core.Decision.Accepted;
import org.kring.core.collective.Decider;

/**
 * Remembers what was seen how often. Of several throws it takes the one that leads to what was seen least, so that lives
 * come where chance alone seldom goes.
 */
final class Curious {
    private static final int THROWS = 16;

    private final Map<Class<?>, Integer> seen = new HashMap<>();

    private record Thrown(Move move, List<Class<?>> kinds, int seen) {}

    void saw(Iterable<Class<?>> kinds) {
        kinds.forEach(kind -> seen.merge(kind, 1, Integer::sum));
    }

    Set<Class<?>> missing(Set<Class<?>> all) {
        var missing = new HashSet<>(all);
        missing.removeAll(seen.keySet());
        return missing;
    }

    /** Empty when nothing comes to mind. */
    Optional<Move> next(Dice dice, Life life, List<Moves> moves) {
        var least = IntStream.range(0, THROWS).mapToObj(_ -> dice.of(moves).next(dice, life.state, life.now))
            .flatMap(Optional::stream).map(move -> thrown(life, move))
            .reduce((one, other) -> other.seen < one.seen ? other : one);
        least.ifPresent(each -> saw(each.kinds));
        return least.map(Thrown::move);
    }

    /** What breaks is taken first, so that it breaks where its way is written down. */
    private Thrown thrown(Life life, Move move) {
        try {
            var kinds = kinds(life, move);
            return new Thrown(move, kinds, kinds.stream().mapToInt(kind -> seen.getOrDefault(kind, 0)).min()
                .orElse(Integer.MAX_VALUE));
        } catch (RuntimeException _) {
            return new Thrown(move, List.of(), -1);
        }
    }

    /** What it would lead to; nothing where it is refused. */
    private static List<Class<?>> kinds(Life life, Move move) {
        return Decider.decide(life.state, move.who(), life.now, move.command()) instanceof Accepted(var events)
            && !events.isEmpty()
            ? Stream.<Object>concat(Stream.of(move.command()), events.stream()).<Class<?>>map(Object::getClass).toList()
            : List.of();
    }
}
