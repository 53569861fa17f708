package org.kring.server.circle;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.circle.Belonging;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Seat;
import org.kring.server.web.Look;
import org.kring.server.web.WhenAsked;

/**
 * Where the viewer stands in a circle, and what they can do about it.
 *
 * @param says     one sentence; null at the table
 * @param invited  the circle has said yes already; the viewer's own is missing
 * @param maySitIn to come as a guest
 * @param mayAsk   to ask to be a member
 * @param asks     when the circle is asked about the viewer, who would like to be a member; or null
 * @param letGo    where it stands what became of it when the viewer asked before, and nothing came of it; or null
 * @param mayLeave to leave
 */
public record Standing(String says, boolean invited, boolean maySitIn, boolean mayAsk, String asks, String letGo,
                       boolean mayLeave) {
    static Standing of(Look look, Circle circle) {
        var me = look.me();
        if (me == null) {
            return new Standing(null, false, false, false, null, null, false);
        }
        var may = look.state().circles().may(look.state().people(), look.actor());
        var company = circle.company();
        var mayAsk = may.askToJoin(circle.id(), me).holds();
        return new Standing(says(look, circle), company.invited().contains(me), !company.invited().contains(me)
            && may.sitIn(circle.id(), me).holds(), mayAsk, company.asking().contains(me) ? WhenAsked.says(look, circle, me) : null,
            mayAsk ? WhenAsked.letGo(look, circle, me) : null, may.leave(circle.id(), me).holds());
    }

    private static String says(Look look, Circle circle) {
        return look.state().circles().of(look.me()).stream().filter(each -> each.circle().id().equals(circle.id()))
            .findFirst().map(belonging -> says(look, belonging)).orElseGet(() -> look.w().t(
                circle.company().invited().contains(look.me()) ? "circle.standing.invited" : "circle.standing.none"));
    }

    private static String says(Look look, Belonging belonging) {
        if (!belonging.decides()) {
            return look.w().t("circle.standing.guest");
        }
        var why = new ArrayList<String>();
        belonging.seats().forEach(seat -> why.add(seat(look, seat)));
        return belonging.own() || belonging.seats().isEmpty() ? look.w().t("circle.standing.member")
            : look.w().t("circle.standing.seat", List.copyOf(why));
    }

    private static String seat(Look look, Seat seat) {
        return look.w().t("circle.seat", seat.by(), look.state().circles().find(seat.of()).orElseThrow().name());
    }
}
