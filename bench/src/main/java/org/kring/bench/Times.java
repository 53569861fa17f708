package org.kring.bench;

import java.util.Arrays;

/** A growing list of durations in nanoseconds. */
final class Times {
    private long[] nanos = new long[1024];
    private int size;

    void add(long each) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = each;
    }

    void add(Times others) {
        for (int i = 0; i < others.size; i++) {
            add(others.nanos[i]);
        }
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** In milliseconds; NaN when there are none. */
    double percentile(double part) {
        if (size == 0) {
            return Double.NaN;
        }
        Arrays.sort(nanos, 0, size);
        return nanos[(int) Math.min(size - 1, part * size)] / 1e6;
    }
}
