package org.kring.server.today;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;
import org.kring.core.meeting.Joinings;
import org.kring.core.meeting.Meeting;
import org.kring.server.today.TodayView.Ask;
import org.kring.server.today.TodayView.Own;
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

    /** The circle's next meeting is asked; where none is planned, somebody plans it. */
    private static Stream<Ask> wishes(Look look, Circle circle) {
        return circle.company().asking().stream().filter(_ -> plans(circle, look.me())).filter(guest -> waits(look, circle, guest))
            .map(guest -> new Ask("wish-" + circle.slug() + "-" + guest.value(), circle.name().toString(),
                look.w().t("circle.asks", look.names().of(guest)) + ". " + look.w().t("circle.joining.none"),
                look.links().meetings().plan(circle.id()), look.w().t("circle.next.plan")));
    }

    private static boolean waits(Look look, Circle circle, MemberId guest) {
        return look.state().proposals().admitting(circle.id(), guest).isEmpty()
            && Joinings.expected(look.state().meetings(), look.now(), circle.id(), guest).isEmpty();
    }

    /** Of whom a meeting that comes is asked. */
    static Stream<Own> spokenOf(Look look, Meeting meeting) {
        var circle = look.state().circles().find(meeting.circle()).orElseThrow();
        return circle.company().asking().stream().filter(guest -> Joinings.expected(look.state().meetings(), look.now(),
            circle.id(), guest).filter(meeting::equals).isPresent()).map(guest -> new Own("joins-" + guest.value(),
                guest.equals(look.me()) ? look.w().t("today.joins.you") : look.w().t("circle.asks", look.names().of(guest)), null,
                look.links().circles().one(circle) + (guest.equals(look.me()) ? "#standing" : "#guest-" + guest.value())));
    }

    /** Whoever leads or facilitates plans it; where nobody does, all who decide there may. */
    private static boolean plans(Circle circle, MemberId me) {
        var roles = Stream.of(Role.LEADER, Role.FACILITATOR).flatMap(role -> circle.holder(role).stream()).toList();
        return roles.isEmpty() ? circle.has(me) : roles.contains(me);
    }
}
