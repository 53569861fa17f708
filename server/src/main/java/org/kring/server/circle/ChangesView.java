package org.kring.server.circle;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.circle.Circle;
import org.kring.core.circle.CircleRefusal;
import org.kring.server.web.Look;

/**
 * How a circle itself could change, for somebody who may propose it.
 *
 * @param who what is said to whoever decides neither here nor in the wider circle, or null
 */
public record ChangesView(String circle, String href, String who, List<Way> ways) {
    /** @param href where to propose it; null where it is not possible now; @param why then: the reason */
    public record Way(String id, String title, String lead, String href, String why) {}

    static ChangesView of(Look look, Circle circle) {
        var ways = Stream.of(ChangeKind.values()).flatMap(kind -> way(look, circle, kind).stream()).toList();
        return new ChangesView(circle.name().toString(), look.links().circles().one(circle),
            ways.isEmpty() ? look.w().t("circle.changes.who", circle.name()) : null, ways);
    }

    private static List<Way> way(Look look, Circle circle, ChangeKind kind) {
        var deciders = kind.deciders(look, circle);
        var fits = deciders.stream().map(decider -> kind.fits(look, circle, decider)).toList();
        return fits.stream().anyMatch(each -> each.holds()) ? List.of(way(look, circle, kind, null))
            : fits.stream().flatMap(each -> each.refusal().stream())
                .filter(refused -> refused.why() == CircleRefusal.HAS_CIRCLES_INSIDE).limit(1)
                .map(refused -> way(look, circle, kind, look.sentence(refused))).toList();
    }

    private static Way way(Look look, Circle circle, ChangeKind kind, String why) {
        return new Way(kind.address(), title(look, kind), lead(look, circle, kind),
            why == null ? look.links().circles().change(circle.slug(), kind.address()) : null, why);
    }

    /** Only where there is a circle around it, that one says yes too. */
    static String lead(Look look, Circle circle, ChangeKind kind) {
        return look.w().t("circle.changes.lead." + kind.name() + (kind == ChangeKind.AIM_AND_DOMAIN && circle.parent().isEmpty() ? ".alone" : ""));
    }

    static String title(Look look, ChangeKind kind) {
        return look.w().t("circle.changes.title." + kind.name());
    }
}
