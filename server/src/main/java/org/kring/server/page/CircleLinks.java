package org.kring.server.page;

import org.kring.core.circle.Circle;

/** Addresses of circles. */
public record CircleLinks(String c) {
    public static final String ALL = "/{c}/circles";
    public static final String ONE = "/{c}/circles/{slug}";
    public static final String GUESTS = "/{c}/circles/{slug}/guests";
    public static final String MEMBERS = "/{c}/circles/{slug}/members";
    public static final String JOINING = "/{c}/circles/{slug}/joining";
    public static final String AIM = "/{c}/circles/{slug}/aim";
    public static final String TOPICS = "/{c}/circles/{slug}/topics";
    public static final String MEETINGS = "/{c}/circles/{slug}/meetings";
    public static final String HISTORY = "/{c}/circles/{slug}/history";

    public String all() {
        return Path.fill(ALL, c);
    }

    public String one(Circle circle) {
        return one(circle.slug());
    }

    public String one(String slug) {
        return Path.fill(ONE, c, slug);
    }

    public String guests(String slug) {
        return Path.fill(GUESTS, c, slug);
    }

    public String members(String slug) {
        return Path.fill(MEMBERS, c, slug);
    }

    public String joining(String slug) {
        return Path.fill(JOINING, c, slug);
    }

    public String aim(String slug) {
        return Path.fill(AIM, c, slug);
    }

    public String topics(String slug) {
        return Path.fill(TOPICS, c, slug);
    }

    public String meetings(String slug) {
        return Path.fill(MEETINGS, c, slug);
    }

    public String history(String slug) {
        return Path.fill(HISTORY, c, slug);
    }
}
