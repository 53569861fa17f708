package org.kring.server.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where something lies, and where all lies that is inside it.
 *
 * @param deep how many others lie around it
 */
public record Nested<T>(T what, Disc disc, int deep, List<Nested<T>> inside) {
    /** What stays free around each, as a share of its size: the links between a circle and the one around it go there. */
    static final double APART = .14;
    /** So large at least is each beside its largest neighbour, so that it can be read and touched. */
    private static final double FAIR = .5;
    /** And so large at least is what is minor. */
    private static final double FAIR_TO_MINOR = .18;
    /** What is inside grows into free room around it, up to so many times. */
    private static final double GROWS = 2;
    private static final double OUTERMOST = 1.05;
    private static final double AROUND = 1.2;
    /** What is inside lies a little lower, so that there is room for a name. */
    private static final double LOWER = .12;

    /** @param r how large the outermost is; its middle is where x and y are r too */
    public static <T> Nested<T> of(Nest<T> nest, double r) {
        var sized = sized(nest, 0);
        return sized.scaled(r / sized.disc.r()).moved(r, r);
    }

    /** This and all inside it, the outer before the inner. */
    public Stream<Nested<T>> all() {
        return Stream.concat(Stream.of(this), inside.stream().flatMap(Nested::all));
    }

    private static <T> Nested<T> sized(Nest<T> nest, int deep) {
        double own = Math.sqrt(nest.weight());
        var inside = fair(nest.inside(), nest.inside().stream().map(each -> sized(each, deep + 1)).toList());
        return inside.isEmpty() ? new Nested<>(nest.what(), new Disc(0, 0, own), deep, inside)
            : around(nest.what(), own, deep, inside);
    }

    private static <T> List<Nested<T>> fair(List<Nest<T>> nests, List<Nested<T>> sized) {
        double largest = sized.stream().mapToDouble(each -> each.disc.r()).max().orElse(0);
        return IntStream.range(0, nests.size()).mapToObj(n -> sized.get(n).scaled(Math.max(1,
            largest * (nests.get(n).minor() ? FAIR_TO_MINOR : FAIR) / sized.get(n).disc.r()))).toList();
    }

    private static <T> Nested<T> around(T what, double own, int deep, List<Nested<T>> inside) {
        var packed = Packing.of(inside.stream().map(each -> each.disc.r() * (1 + APART)).toList());
        var around = Enclosing.of(packed);
        double needs = around.r() * (deep == 0 ? OUTERMOST : AROUND);
        double grow = Math.clamp(own / needs, 1, GROWS);
        double r = Math.max(own, needs * grow);
        double down = deep == 0 ? 0 : LOWER * r;
        var placed = new ArrayList<Nested<T>>();
        for (int i = 0; i < inside.size(); i++) {
            placed.add(inside.get(i).scaled(grow).moved((packed.get(i).x() - around.x()) * grow,
                (packed.get(i).y() - around.y()) * grow + down));
        }
        return new Nested<>(what, new Disc(0, 0, r), deep, List.copyOf(placed));
    }

    Nested<T> moved(double dx, double dy) {
        return new Nested<>(what, disc.moved(dx, dy), deep, inside.stream().map(each -> each.moved(dx, dy)).toList());
    }

    private Nested<T> scaled(double by) {
        return new Nested<>(what, disc.scaled(by), deep, inside.stream().map(each -> each.scaled(by)).toList());
    }
}
