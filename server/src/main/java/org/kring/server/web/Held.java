package org.kring.server.web;

import org.kring.core.circle.Assignment;
import org.kring.core.circle.Confirmation;
import org.kring.core.circle.Naming;

/** Until when a role is held, with what is to be known about it, in words. */
public final class Held {
    private Held() {}

    public static String until(Look look, Assignment held) {
        var until = look.w().t(held.isActing(look.now().today()) ? "circle.acting" : "circle.until", held.until());
        return held.naming() == Naming.BEFORE && held.confirmation() != Confirmation.GIVEN ? look.w().t("circle.before.role", until)
            : held.confirmation() == Confirmation.AWAITED ? look.w().t("circle.awaited", until)
            : held.confirmation() == Confirmation.SUSPENDED ? look.w().t("circle.suspended") : until;
    }
}
