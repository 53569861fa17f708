package org.kring.server.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.server.page.Diff.Kind;
import org.kring.server.page.Diff.Part;

/** The shortest list of edits from one list of units to another, by Myers' greedy search. */
final class Edits {
    private final List<String> from;
    private final List<String> to;
    private final List<int[]> trace = new ArrayList<>();

    private Edits(List<String> from, List<String> to) {
        this.from = from;
        this.to = to;
    }

    /** @return the edits, or nothing if more than {@code most} units came or went */
    static Optional<List<Part>> between(List<String> from, List<String> to, int most) {
        var edits = new Edits(from, to);
        return edits.reach(Math.min(most, from.size() + to.size())) ? Optional.of(edits.walkBack()) : Optional.empty();
    }

    /** Furthest points per diagonal, kept for each number of steps, until the end of both lists is met. */
    private boolean reach(int most) {
        var furthest = new int[2 * most + 3];
        for (int steps = 0; steps <= most; steps++) {
            trace.add(furthest.clone());
            for (int k = -steps; k <= steps; k += 2) {
                int x = slide(start(furthest, most + 1, steps, k), k);
                furthest[most + 1 + k] = x;
                if (x >= from.size() && x - k >= to.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int start(int[] furthest, int middle, int steps, int k) {
        boolean down = k == -steps || k != steps && furthest[middle + k - 1] < furthest[middle + k + 1];
        return down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
    }

    private int slide(int x, int k) {
        while (x < from.size() && x - k < to.size() && x - k >= 0 && from.get(x).equals(to.get(x - k))) {
            x++;
        }
        return x;
    }

    private List<Part> walkBack() {
        var parts = new ArrayDeque<Part>();
        int x = from.size();
        int y = to.size();
        for (int steps = trace.size() - 1; steps >= 0; steps--) {
            var furthest = trace.get(steps);
            int middle = furthest.length / 2;
            int k = x - y;
            boolean down = k == -steps || k != steps && furthest[middle + k - 1] < furthest[middle + k + 1];
            int beforeX = steps == 0 ? 0 : down ? furthest[middle + k + 1] : furthest[middle + k - 1];
            int beforeY = steps == 0 ? 0 : beforeX - (down ? k + 1 : k - 1);
            while (x > beforeX && y > beforeY) {
                parts.addFirst(new Part(Kind.SAME, from.get(--x)));
                y--;
            }
            if (steps > 0) {
                parts.addFirst(down ? new Part(Kind.NEW, to.get(--y)) : new Part(Kind.GONE, from.get(--x)));
            }
        }
        return List.copyOf(parts);
    }
}
