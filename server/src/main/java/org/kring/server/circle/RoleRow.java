package org.kring.server.circle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kring.core.circle.Assignment;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.server.page.Mark;
import org.kring.server.web.Held;
import org.kring.server.web.Look;

/**
 * A role of a circle and who holds it.
 *
 * @param word   what the role is called
 * @param who    who holds it, or null
 * @param whose  where that person is told of, or null
 * @param until  until when, with what is to be known about it; or null
 * @param mark   how near the end is, or null
 * @param href   where somebody can be named
 * @param mine   the viewer holds it
 */
public record RoleRow(String role, String word, String who, String whose, String until, Mark mark, String href, boolean mine) {
    static List<RoleRow> of(Look look, Circle circle) {
        return Stream.of(Role.values()).filter(role -> isGiven(circle, role)).map(role -> row(look, circle, role)).toList();
    }

    /** The root sends nobody, and a leader of its own is shown where there is one. */
    private static boolean isGiven(Circle circle, Role role) {
        return !circle.isRoot() || !role.isLink() || circle.assignment(role).isPresent();
    }

    static RoleRow row(Look look, Circle circle, Role role) {
        var held = circle.assignment(role);
        return new RoleRow(role.name().toLowerCase(Locale.ROOT), look.w().of(role),
            held.map(each -> look.names().of(each.holder())).orElse(null), held.map(each -> look.person(each.holder())).orElse(null),
            held.map(each -> Held.until(look, each)).orElse(null), held.map(each -> mark(look, each)).orElse(null),
            look.links().circles().role(circle.slug(), role), held.filter(each -> each.holder().equals(look.me())).isPresent());
    }

    private static Mark mark(Look look, Assignment held) {
        return held.endsSoon(look.now().today()) || held.isActing(look.now().today()) ? Mark.NEAR : null;
    }
}
