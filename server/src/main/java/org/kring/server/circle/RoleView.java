package org.kring.server.circle;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.core.meeting.Meeting;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * One role of a circle: what it is for, who holds it, and how somebody is named.
 *
 * @param forWhat  what the role is for
 * @param people   who may be named, after a first choice that names nobody; empty for whoever is not in the circle
 * @param together the circle is together, so that it is asked at once
 * @param next     until when the holder could be asked to go on: the day of the next meeting, or null
 */
public record RoleView(String circle, String circleHref, String slug, String role, String forWhat, RoleRow held,
                       List<Option> people, boolean together, String next, Typed typed) {
    private static final int USUAL_MONTHS = 6;

    static RoleView of(Look look, Circle circle, Role role, Typed sent) {
        var together = Together.of(look, circle).isPresent();
        return new RoleView(circle.name().toString(), look.links().circles().one(circle), circle.slug(), look.w().of(role),
            look.w().t("circle.role.for." + role.name()), RoleRow.row(look, circle, role),
            together || circle.actsAsMember(look.actor()).holds() ? people(look, circle) : List.of(), together,
            together ? next(look, circle, role) : null, sent == null ? empty(look) : sent);
    }

    private static Typed empty(Look look) {
        return Typed.nothing(RoleForm.ID).with("until", look.now().today().plusMonths(USUAL_MONTHS));
    }

    private static List<Option> people(Look look, Circle circle) {
        return Stream.concat(Stream.of(new Option("", look.w().t("circle.role.choose"))), circle.members().stream()
            .map(member -> new Option(Integer.toString(member.value()), named(look, circle, member)))).toList();
    }

    /** With the roles that they hold here: whoever asks the questions has enough to do. */
    private static String named(Look look, Circle circle, MemberId member) {
        var roles = circle.rolesOf(member).stream().map(look.w()::of).toList();
        return roles.isEmpty() ? look.names().of(member) : look.w().t("circle.role.has", look.names().of(member), roles);
    }

    /** Only once the end is near, and only to a meeting that is planned. */
    private static String next(Look look, Circle circle, Role role) {
        var today = look.now().today();
        return circle.assignment(role).filter(held -> held.endsSoon(today) || held.isActing(today))
            .flatMap(held -> look.state().meetings().plannedIn(circle.id()).stream().map(Meeting::plan)
                .map(plan -> plan.when().atZone(look.now().zone()).toLocalDate())
                .filter(day -> day.isAfter(held.until()) && day.isAfter(today)).findFirst())
            .map(Object::toString).orElse(null);
    }
}
