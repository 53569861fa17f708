package org.kring.server.circle;

import org.kring.core.circle.Circle;
import org.kring.core.circle.Finding;
import org.kring.core.collective.CircleHealth;
import org.kring.server.web.Look;

/**
 * The one thing about a circle that is missing most, as a fact with one step.
 *
 * @param step what to do about it, or null
 * @param href where, or null
 * @param later what can be put away for a month, or null
 */
public record Gap(String says, String step, String href, String later) {
    /** @return null where all is well, or for whoever is not in the circle */
    static Gap of(Look look, Circle circle) {
        return !circle.actsAsMember(look.actor()).holds() ? null
            : CircleHealth.of(look.state(), circle, look.now()).stream().findFirst()
                .map(finding -> of(look, circle, finding)).orElse(null);
    }

    private static Gap of(Look look, Circle circle, Finding f) {
        var says = look.w().t("circle.gap." + f.rule().name(), f.role() == null ? "" : f.role(),
            f.member() == null ? "" : look.names().of(f.member()), f.day() == null ? "" : f.day(), f.text(), also(look, f));
        var href = href(look, circle, f);
        return new Gap(says, href == null ? null : look.w().t("circle.gap.step." + step(f)), href, later(look, circle, f));
    }

    private static String later(Look look, Circle circle, Finding f) {
        return look.state().circles().may(look.state().people(), look.actor()).putAway(circle.id(), f.rule(), look.now().today())
            .holds() ? f.rule().name() : null;
    }

    private static String also(Look look, Finding f) {
        return f.also() == null ? "" : look.state().circles().find(f.also()).orElseThrow().name().toString();
    }

    private static String step(Finding f) {
        return switch (f.rule()) {
            case NO_LEADER, NO_DELEGATE, NO_FACILITATOR, NO_SECRETARY, LINK_SUSPENDED, TERM_OVER, TERM_ENDS_SOON, TWO_HATS ->
                "name";
            case QUIET, NO_NEXT_DATE -> "plan";
            case CLAIMED_TWICE, NOTHING_TO_LOOK_AFTER, TOO_FEW, TOO_MANY, TOO_MANY_CIRCLES -> "raise";
            case LINK_AWAITED -> "none";
        };
    }

    private static String href(Look look, Circle circle, Finding f) {
        return switch (step(f)) {
            case "name" -> look.links().circles().role(circle.slug(), f.role());
            case "plan" -> look.links().meetings().plan(circle.id());
            case "raise" -> look.links().topics().raise();
            default -> null;
        };
    }
}
