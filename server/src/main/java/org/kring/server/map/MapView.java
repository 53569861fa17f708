package org.kring.server.map;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.server.drawing.Drawn;
import org.kring.server.page.CircleMap;
import org.kring.server.page.CircleMap.People;
import org.kring.server.web.Look;
import org.kring.server.web.Stands;

/**
 * The map seen from one circle.
 *
 * @param around  the circles around it, the outermost first
 * @param people  whether people are drawn
 * @param stands  where the viewer stands in it, or null
 * @param crowded there are too many to draw those of the circles inside
 */
public record MapView(String name, String aim, String href, String here, List<Step> around, Drawn drawn, boolean people,
               boolean crowded, String stands, List<Post> posts, int members, List<Inner> inside) {
    /** A circle to go to on the map. */
    public record Step(String name, String href) {}

    /** Who holds a role; who is null where nobody does yet. */
    public record Post(String role, String who, String href) {}

    /** A circle right inside, in words. @param stands where the viewer stands in it, or null */
    public record Inner(String name, String href, String aim, String links, String stands) {}

    static MapView of(Look look, Circle circle, boolean people) {
        var circles = look.state().circles();
        boolean crowded = CircleMap.people(circles, circle) > CircleMap.MOST_PEOPLE;
        var map = new CircleMap("map", circles, shown(people, crowded, circle), look.w(), look.names(),
            (each, outermost) -> outermost ? null : on(look, each, people),
            each -> Stands.in(each, look));
        return new MapView(circle.name().toString(), circle.aim().toString(), look.links().circles().one(circle),
            on(look, circle, false), circles.ancestors(circle.id()).reversed().stream().map(each ->
                new Step(each.name().toString(), on(look, each, people))).toList(),
            map.from(circle), people, people && crowded, Stands.in(circle, look), posts(look, circle), circle.members().size(),
            circles.inside(circle.id()).stream().map(each -> inner(look, each, people)).toList());
    }

    private static People shown(boolean people, boolean crowded, Circle circle) {
        return !people || circle.company().own().size() > CircleMap.MOST_PEOPLE ? People.NOBODY
            : crowded ? People.OWN : People.ALL;
    }

    private static String on(Look look, Circle circle, boolean people) {
        return look.links().circles().map(circle) + (people ? "?people=shown" : "");
    }

    private static List<Post> posts(Look look, Circle circle) {
        return Stream.of(Role.values()).flatMap(role -> circle.holder(role).stream()
            .map(holder -> new Post(look.w().of(role), look.names().of(holder), look.person(holder)))).toList();
    }

    private static Inner inner(Look look, Circle circle, boolean people) {
        var both = Stream.of(Role.LEADER, Role.DELEGATE).flatMap(role -> circle.holder(role).stream()).toList();
        return new Inner(circle.name().toString(), on(look, circle, people), circle.aim().toString(),
            both.isEmpty() ? look.w().t("map.nobody") : look.w().list(look.names().of(both)), Stands.in(circle, look));
    }
}
