package org.kring.server.page;

import org.kring.core.TopicId;

/** Addresses of what was raised and waits. */
public record TopicLinks(String c) {
    public static final String RAISE = "/{c}/raise";
    public static final String FOUND = "/{c}/raise/found";
    public static final String ONE = "/{c}/topics/{n}";
    public static final String ENDING = "/{c}/topics/{n}/ending";

    public String raise() {
        return Path.fill(RAISE, c);
    }

    /** What there is already, shown while somebody types; the words stand in the parameter {@code q}. */
    public String found() {
        return Path.fill(FOUND, c);
    }

    public String one(TopicId topic) {
        return Path.fill(ONE, c, topic.value());
    }

    public String ending(TopicId topic) {
        return Path.fill(ENDING, c, topic.value());
    }
}
