package org.kring.core.random;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import org.kring.core.Text;

/** Chance from a seed: the same seed, the same throws. */
public final class Dice {
    private static final List<String> WORDS = List.of("river", "bread", "stall", "key", "roof", "seed", "tea", "quiet");

    private final SplittableRandom random;

    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A number from 0 up to, not including, the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public boolean oneIn(int times) {
        return below(times) == 0;
    }

    @SafeVarargs
    public final <T> T of(T... some) {
        return some[below(some.length)];
    }

    /** One of these; there must be one. */
    public <T> T of(Collection<T> some) {
        var at = below(some.size());
        for (var each : some) {
            if (at-- == 0) {
                return each;
            }
        }
        throw new IllegalStateException();
    }

    /** Each of these with a chance of {@code of} in ten. */
    public <T> List<T> some(Collection<T> all, int of) {
        var some = new ArrayList<T>();
        all.forEach(each -> {
            if (below(10) < of) {
                some.add(each);
            }
        });
        return some;
    }

    public Text word() {
        return new Text(of(WORDS));
    }

    public <T extends Enum<T>> T any(Class<T> type) {
        return of(type.getEnumConstants());
    }

    /** A few words; now and then none. */
    public Text text() {
        return oneIn(15) ? Text.NONE : new Text(of(WORDS) + " " + of(WORDS) + " " + below(1_000));
    }

    /** Mostly minutes, sometimes hours, now and then days. */
    public Duration pause() {
        return switch (below(20)) {
            case 0 -> Duration.ofHours(between(20, 90));
            case 1, 2 -> Duration.ofMinutes(between(30, 900));
            default -> Duration.ofSeconds(between(0, 90));
        };
    }
}
