package org.kring.server.today;

import java.util.stream.Stream;
import org.kring.core.circle.Belonging;
import org.kring.core.circle.Role;
import org.kring.core.circle.Seat;
import org.kring.server.web.Look;

/** Why somebody has a place in a circle, in a few words: roles with their end, a seat for another circle, or a guest. */
final class Places {
    private Places() {}

    static String note(Look look, Belonging belonging) {
        var words = Stream.concat(belonging.roles().stream().map(role -> role(look, belonging, role)),
            belonging.own() ? Stream.<String>empty() : belonging.seats().stream().map(seat -> seat(look, seat))).toList();
        return !belonging.decides() ? look.w().t("today.place.guest")
            : words.isEmpty() ? look.w().t("today.place.member") : look.w().list(words);
    }

    private static String role(Look look, Belonging belonging, Role role) {
        return look.w().t("today.place.role", role, belonging.circle().assignment(role).orElseThrow().until());
    }

    private static String seat(Look look, Seat seat) {
        return look.w().t("circle.seat", seat.by(), look.state().circles().find(seat.of()).orElseThrow().name());
    }
}
