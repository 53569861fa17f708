package org.kring.core.backlog;

import java.time.Instant;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.TopicId;

/** @param ending how it ended, or null while it waits */
public record Topic(TopicId id, CircleId circle, MemberId by, Instant at, Wish wish, Text text, Ending ending) {
    public boolean waits() {
        return ending == null;
    }

    Topic saying(Text text) {
        return new Topic(id, circle, by, at, wish, text, ending);
    }

    Topic ended(Ending how) {
        return new Topic(id, circle, by, at, wish, text, how);
    }
}
