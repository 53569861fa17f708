package org.kring.server.drawing;

import java.util.List;

/** A small disc that holds all the others: the smallest one but for a hundredth or two. */
final class Enclosing {
    private static final int STEPS = 100;

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

    /** A plain loop, since it runs very often for one drawing. */
    private static Disc farthest(Disc middle, List<Disc> discs) {
        var best = discs.getFirst();
        double most = middle.reach(best);
        for (var disc : discs) {
            double reach = middle.reach(disc);
            if (reach > most) {
                best = disc;
                most = reach;
            }
        }
        return best;
    }
}
