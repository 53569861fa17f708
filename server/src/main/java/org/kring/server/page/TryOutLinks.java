package org.kring.server.page;

import org.kring.core.TopicId;
import org.kring.core.TryOutId;

/** Addresses of try-outs. */
public record TryOutLinks(String c) {
    public static final String ONE = "/{c}/try-outs/{n}";
    public static final String ENDING = "/{c}/try-outs/{n}/ending";
    public static final String TOPIC = "/{c}/try-outs/{n}/topic";

    public String one(TryOutId tryOut) {
        return Path.fill(ONE, c, tryOut.value());
    }

    public String ending(TryOutId tryOut) {
        return Path.fill(ENDING, c, tryOut.value());
    }

    public String topic(TryOutId tryOut) {
        return Path.fill(TOPIC, c, tryOut.value());
    }

    /** Where one begins, from a waiting topic. */
    public String from(TopicId topic) {
        return Path.fill(TopicLinks.RAISE, c) + "?topic=" + topic.value();
    }
}
