package org.kring.core.random;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kring.core.random.Life.Step;

/** Looks for a short way to a failure: steps that are not needed for it are left out. */
final class Shortest {
    private static final int MOST_TRIES = 300;

    private final Supplier<Life> begin;
    private int tries;

    private Shortest(Supplier<Life> begin) {
        this.begin = begin;
    }

    static String told(List<Step> steps, Supplier<Life> begin) {
        var way = new Shortest(begin).of(steps);
        return way.size() + " of " + steps.size() + " steps:\n"
            + way.stream().map(step -> "  after " + step.pause() + " " + step.move().who() + " " + step.move().command())
            .collect(Collectors.joining("\n"));
    }

    private List<Step> of(List<Step> steps) {
        var why = failure(steps);
        var way = new ArrayList<>(steps);
        for (int size = Math.max(1, way.size() / 2); why != null && size >= 1; size /= 2) {
            for (int at = 0; at + size <= way.size() && tries++ < MOST_TRIES; ) {
                var shorter = without(way, at, size);
                if (why.equals(failure(shorter))) {
                    way = shorter;
                } else {
                    at += size;
                }
            }
        }
        return way;
    }

    /** Time that passed before a step that is left out passes before the next. */
    private static ArrayList<Step> without(List<Step> way, int at, int size) {
        var rest = new ArrayList<>(way);
        var gone = rest.subList(at, at + size);
        var waited = gone.stream().map(Step::pause).reduce(Duration.ZERO, Duration::plus);
        gone.clear();
        if (at < rest.size()) {
            var next = rest.get(at);
            rest.set(at, new Step(next.pause().plus(waited), next.move()));
        }
        return rest;
    }

    /** What kind of failure these steps lead to, or null. */
    private Class<?> failure(List<Step> steps) {
        try {
            var life = begin.get();
            steps.forEach(life::live);
            life.refold();
            return null;
        } catch (RuntimeException | AssertionError failure) {
            return failure.getClass();
        }
    }
}
