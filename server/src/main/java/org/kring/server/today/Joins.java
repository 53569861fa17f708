package org.kring.server.today;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.server.today.TodayView.Ask;
import org.kring.server.web.Look;

/** Circles that would like this person to be in them, and guests who would like to be members of this person's circles. */
final class Joins {
    private Joins() {}

    static List<Ask> of(Look look) {
        return look.state().circles().living().stream()
            .flatMap(circle -> Stream.concat(invited(look, circle), wishes(look, circle))).toList();
    }

    private static Stream<Ask> invited(Look look, Circle circle) {
        return !circle.company().invited().contains(look.me()) ? Stream.empty() : Stream.of(new Ask("invited-" + circle.slug(),
            circle.name().toString(), look.w().t("circle.standing.invited"), look.links().circles().one(circle) + "#standing",
            look.w().t("today.answer.button")));
    }

    private static Stream<Ask> wishes(Look look, Circle circle) {
        return circle.company().asking().stream().filter(_ -> asks(circle, look.me()))
            .filter(guest -> look.state().circles().may(look.state().people(), look.actor()).admit(circle.id(), guest).holds())
            .map(guest -> new Ask("wish-" + circle.slug() + "-" + guest.value(), circle.name().toString(),
                look.w().t("circle.asks", look.names().of(guest)), look.links().circles().one(circle) + "#guest-" + guest.value(),
                look.w().t("today.look")));
    }

    /** Whoever leads or facilitates brings it before the circle; where nobody does, it reaches all who decide there. */
    private static boolean asks(Circle circle, MemberId me) {
        var roles = Stream.of(Role.LEADER, Role.FACILITATOR).flatMap(role -> circle.holder(role).stream()).toList();
        return roles.isEmpty() ? circle.has(me) : roles.contains(me);
    }
}
