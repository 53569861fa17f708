package org.kring.server.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Discs side by side, close to each other and never on each other. They are laid down one after the other along the rim
 * of those that lie already, where the rim comes nearest to the middle: the same sizes always give the same picture.
 */
final class Packing {
    private final List<Disc> laid = new ArrayList<>();
    private Rim at;
    private Disc middle = new Disc(0, 0, 0);
    private double all;

    private Packing() {}

    /** @return a disc for each size, in the same order */
    static List<Disc> of(List<Double> sizes) {
        var packing = new Packing();
        sizes.forEach(packing::lay);
        return List.copyOf(packing.laid);
    }

    private void lay(double r) {
        switch (laid.size()) {
            case 0 -> first(new Disc(0, 0, r));
            case 1 -> beside(laid.getFirst(), r);
            default -> along(r);
        }
    }

    private void first(Disc disc) {
        put(disc);
        at = new Rim(disc);
    }

    private void beside(Disc first, double r) {
        var disc = new Disc(first.r() + r, 0, r);
        put(disc);
        at.then(disc);
    }

    /** Wherever it would lie on another disc of the rim, the rim is drawn together up to that one, and it is tried again. */
    private void along(double r) {
        at = at.nearestTo(middle);
        var disc = Disc.touching(at.next().disc(), at.disc(), r);
        for (var hit = at.hit(disc); hit != null; hit = at.hit(disc)) {
            at = at.shortenedTo(hit);
            disc = Disc.touching(at.next().disc(), at.disc(), r);
        }
        put(disc);
        at.then(disc);
    }

    /** The middle of all moves a little towards the one more. */
    private void put(Disc disc) {
        laid.add(disc);
        double area = disc.r() * disc.r();
        all += area;
        middle = middle.moved((disc.x() - middle.x()) * area / all, (disc.y() - middle.y()) * area / all);
    }
}
