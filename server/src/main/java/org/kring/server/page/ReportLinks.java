package org.kring.server.page;

import org.kring.core.circle.Circle;

/** Addresses of what circles tell their wider circle. */
public record ReportLinks(String c) {
    public static final String ALL = "/{c}/circles/{slug}/reports";
    public static final String ONE = "/{c}/reports/{slug}";
    public static final String LINES = "/{c}/reports/{slug}/lines";
    public static final String HANDING_ON = "/{c}/reports/{slug}/handing-on";
    public static final String HELP = "/{c}/reports/{slug}/help";

    /** How all circles inside this one do. */
    public String all(String slug) {
        return Path.fill(ALL, c, slug);
    }

    public String one(Circle circle) {
        return one(circle.slug());
    }

    public String one(String slug) {
        return Path.fill(ONE, c, slug);
    }

    public String lines(String slug) {
        return Path.fill(LINES, c, slug);
    }

    public String handingOn(String slug) {
        return Path.fill(HANDING_ON, c, slug);
    }

    public String help(String slug) {
        return Path.fill(HELP, c, slug);
    }
}
