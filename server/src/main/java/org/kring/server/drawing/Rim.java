package org.kring.server.drawing;

import java.util.ArrayList;
import java.util.List;

/** A disc on the rim of those that lie already: a ring in which each knows its neighbours. */
final class Rim {
    private final Disc disc;
    private Rim next = this;
    private Rim before = this;

    Rim(Disc disc) {
        this.disc = disc;
    }

    Disc disc() {
        return disc;
    }

    Rim next() {
        return next;
    }

    /** Puts a disc between this one and the next. */
    void then(Disc more) {
        var place = new Rim(more);
        join(place, next);
        join(this, place);
    }

    /** The place of the rim whose gap to the next one is nearest; of equal ones the first. */
    Rim nearestTo(Disc middle) {
        var best = this;
        for (var each = next; each != this; each = each.next) {
            best = each.away(middle) < best.away(middle) - 1e-9 ? each : best;
        }
        return best;
    }

    private double away(Disc middle) {
        double share = disc.r() + next.disc.r();
        return Math.hypot((disc.x() * next.disc.r() + next.disc.x() * disc.r()) / share - middle.x(),
            (disc.y() * next.disc.r() + next.disc.y() * disc.r()) / share - middle.y());
    }

    /** What the disc would lie on, the nearest along the rim on either side of this gap; or null. */
    Rim hit(Disc more) {
        var others = others();
        for (int i = 0; 2 * i < others.size(); i++) {
            for (var each : List.of(others.get(i), others.get(others.size() - 1 - i))) {
                if (each.disc.overlaps(more)) {
                    return each;
                }
            }
        }
        return null;
    }

    /** The rim besides the two at this gap. */
    private List<Rim> others() {
        var others = new ArrayList<Rim>();
        for (var each = next.next; each != this; each = each.next) {
            others.add(each);
        }
        return others;
    }

    /** What lies between this gap and the other place is no rim any more. */
    Rim shortenedTo(Rim other) {
        var others = others();
        return 2 * others.indexOf(other) < others.size() ? join(this, other) : join(other, next);
    }

    private static Rim join(Rim one, Rim other) {
        one.next = other;
        other.before = one;
        return one;
    }
}
