package org.kring.server.circle;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.DomainItem;
import org.kring.core.circle.State;
import org.kring.core.circle.Wanted;
import org.kring.server.web.Look;
import org.kring.server.web.NextAsked;

/**
 * What a circle is, at the head of its page.
 *
 * @param state  a sentence, or null for a circle at work
 * @param away   when it is away now or soon, or null
 * @param domain what it decides and looks after
 * @param wider  the circle around it, or null
 * @param map    where it is seen on the map
 * @param plan   where its next meeting is planned
 * @param awaits what was decided about it and waits for another circle's yes, each in words
 * @param before whether it was there before the collective came here
 */
public record Heading(String name, String slug, String aim, String state, String away, List<String> domain, Other wider,
                      String map, String plan, List<String> awaits, boolean before) {
    /** Another circle. */
    public record Other(String name, String href) {
        static Other of(Look look, Circle circle) {
            return new Other(circle.name().toString(), look.links().circles().one(circle));
        }
    }

    static Heading of(Look look, Circle circle) {
        return new Heading(circle.name().toString(), circle.slug(), circle.aim().toString(), state(look, circle),
            HolidaysView.soon(look, circle),
            circle.domain().stream().map(DomainItem::text).map(Object::toString).toList(),
            circle.parent().map(parent -> Other.of(look, known(look, parent))).orElse(null),
            circle.parent().map(parent -> look.links().circles().map(known(look, parent))).orElseGet(look.links().circles()::map),
            look.links().meetings().plan(circle.id()),
            circle.wanted().stream().map(wanted -> awaits(look, circle, wanted)).toList(), circle.isFromBefore());
    }

    private static String awaits(Look look, Circle circle, Wanted wanted) {
        var what = wanted.part() != Wanted.Part.ITEM_LET_GO ? wanted.text().toString() : look.w().t("circle.awaits.letGo",
            circle.charter().item(wanted.item()).map(DomainItem::text).map(Object::toString).orElse(""));
        return look.w().t("circle.awaits", what, NextAsked.in(look, wanted.confirms()));
    }

    private static Circle known(Look look, CircleId id) {
        return look.state().circles().find(id).orElseThrow();
    }

    private static String state(Look look, Circle circle) {
        LocalDate until = circle.life().until();
        return circle.state() == State.ACTIVE ? until == null ? null : look.w().t("circle.small", until)
            : look.w().t("circle.life." + circle.state().name(), until == null ? "" : until, minds(look, circle));
    }

    private static String minds(Look look, Circle circle) {
        return circle.life().minds() == null ? look.w().t("circle.minds.wider") : look.names().of(circle.life().minds());
    }
}
