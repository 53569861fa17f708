package org.kring.bench;

import java.util.List;

/** The value in the middle, which one bad moment does not move. */
final class Median {
    private Median() {}

    static double of(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }
}
