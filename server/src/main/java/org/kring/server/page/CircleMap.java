package org.kring.server.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Circles;
import org.kring.server.drawing.Drawing;
import org.kring.server.drawing.Drawn;

/**
 * Circles as a drawing, seen from one of them: those inside it and those inside these. What lies deeper is not drawn,
 * and counts for the size.
 *
 * @param id      with what the ids of all that is drawn begin
 * @param people  who is drawn too
 * @param address where a circle leads; nobody leads anywhere
 * @param stands  where the viewer stands in a circle, or null
 */
public record CircleMap(String id, Circles circles, People people, Words w, Names names, Address address,
                        Function<Circle, String> stands) {
    /** A drawing for nobody in particular. */
    public CircleMap(String id, Circles circles, People people, Words w, Names names, Address address) {
        this(id, circles, people, w, names, address, _ -> null);
    }

    /** So many people at most are drawn by name on one page. */
    public static final int MOST_PEOPLE = 300;

    /** Who is drawn: nobody, the people of the circle seen from, or of the circles inside it too. */
    public enum People { NOBODY, OWN, ALL }

    /** Where a circle leads, or null. */
    @FunctionalInterface
    public interface Address {
        String of(Circle circle, boolean outermost);
    }

    /** A circle, or a person in it. */
    sealed interface Part permits OneCircle, OnePerson {}

    record OneCircle(Circle circle, List<Circle> inside, boolean opened) implements Part {}

    record OnePerson(Circle circle, MemberId member) implements Part {}

    public Drawn from(Circle circle) {
        return Drawing.of(new CircleNest(circles.allInside(), people).nest(circle, 0), new CircleRounds(this)::round);
    }

    /** How many people would be drawn. */
    public static long people(Circles circles, Circle from) {
        return Stream.concat(Stream.of(from), circles.inside(from.id()).stream())
            .mapToLong(each -> each.company().own().size()).sum();
    }
}
