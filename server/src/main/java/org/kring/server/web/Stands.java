package org.kring.server.web;

import org.kring.core.circle.Circle;

/** Where the viewer stands in a circle, in words. */
public final class Stands {
    private Stands() {}

    /** @return null for whoever is not heard in it */
    public static String in(Circle circle, Look look) {
        return look.me() == null || !circle.hears(look.me()) ? null
            : look.w().t(circle.has(look.me()) ? "circle.here.decides" : "circle.here.heard");
    }
}
