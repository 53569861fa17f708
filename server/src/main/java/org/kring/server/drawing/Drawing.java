package org.kring.server.drawing;

import java.util.function.Function;

/** Draws something with all that is inside it, in a square; the sizes fit a field of about 700 points, or 350 on a phone. */
public final class Drawing {
    private static final int SIZE = 1000;
    private static final double LEAST = 15;
    private static final double LEAST_CLOSE = 29;
    private static final double MOST = 46;
    private static final double MOST_SMALL = 24;
    private static final double ASIDE = .9;
    private static final double BETWEEN_LINKS = .2;
    private static final double DOT = .045;
    private static final double LONGEST = 22;

    private Drawing() {}

    /** @param round how each is drawn where it lies */
    public static <T> Drawn of(Nest<T> nest, Function<Nested<T>, Round> round) {
        return new Drawn(SIZE, Nested.of(nest, SIZE / 2.0 - 2).moved(2, 2).all().map(round).toList());
    }

    /** The name where there is room for it: in the middle, or above what is inside; the outermost is named elsewhere. */
    public static Label name(Nested<?> at, String name) {
        return at.deep() == 0 && !at.inside().isEmpty() ? null : Label.in(at.inside().isEmpty() ? Field.inMiddle(at.disc()) : Field.atTop(at.disc()), name, LEAST, MOST);
    }

    /** The name of something minor. */
    public static Label smallName(Nested<?> at, String name) {
        return Label.in(Field.inMiddle(at.disc()), name, LEAST, MOST_SMALL);
    }

    /** The name as if nothing were inside; null for the outermost, whose inside is always drawn. */
    public static Label closeName(Nested<?> at, String name) {
        return at.deep() == 0 ? null : Label.in(Field.inMiddle(at.disc()), name, LEAST_CLOSE, MOST + LEAST);
    }

    /**
     * A line through the rim of a disc: at its lower end, and aside of that in every second circle, so that those of an
     * inner and an outer one are not taken for each other.
     *
     * @param side beside the middle on this side: -1 or 1
     */
    public static Round.Link link(Nested<?> at, int side, String looks) {
        var disc = at.disc();
        double angle = Math.PI / 2 - (at.deep() + 1) % 2 * ASIDE - side * BETWEEN_LINKS;
        double length = Math.min(LONGEST, disc.r() * Nested.APART * .8);
        double inner = disc.r() - length;
        double outer = disc.r() + length;
        return new Round.Link(disc.x() + Math.cos(angle) * inner, disc.y() + Math.sin(angle) * inner,
            disc.x() + Math.cos(angle) * outer, disc.y() + Math.sin(angle) * outer, Math.min(LONGEST / 3, disc.r() * DOT), looks);
    }
}
