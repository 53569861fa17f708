package org.kring.server.drawing;

import java.util.Comparator;
import java.util.List;

/** A small disc that holds all the others: the smallest one but for about a hundredth. */
final class Enclosing {
    private static final int STEPS = 200;

    private Enclosing() {}

    /** Its middle moves towards whatever reaches farthest, by ever smaller steps. */
    static Disc of(List<Disc> discs) {
        var middle = discs.getFirst().sized(0);
        for (int step = 1; step <= STEPS; step++) {
            var far = farthest(middle, discs);
            double away = Math.hypot(far.x() - middle.x(), far.y() - middle.y());
            double share = away == 0 ? 0 : (1 + far.r() / away) / (step + 1);
            middle = middle.moved((far.x() - middle.x()) * share, (far.y() - middle.y()) * share);
        }
        return middle.sized(middle.reach(farthest(middle, discs)));
    }

    private static Disc farthest(Disc middle, List<Disc> discs) {
        return discs.stream().max(Comparator.comparingDouble(middle::reach)).orElseThrow();
    }
}
