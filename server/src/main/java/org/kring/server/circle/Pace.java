package org.kring.server.circle;

import org.kring.core.collective.Momentum;
import org.kring.server.web.Look;

/** Whether a circle goes on as it wishes, in a few words. */
final class Pace {
    private Pace() {}

    /** @return null where it goes on steadily, or rests */
    static String says(Look look, Momentum momentum) {
        return switch (momentum.pace()) {
            case STEADY, RESTING -> null;
            case SLOWING, STALLED -> look.w().t("circle.pace." + momentum.pace().name()) + ": " + look.w().list(
                momentum.signs().stream().map(sign -> look.w().t("circle.sign." + sign.name())).toList());
        };
    }
}
