package org.kring.core;

import java.time.Instant;

/** When an event was written, by whom, and as which entry (1, 2, 3 …) of its collective's journal. */
public record Stamp(long version, Instant at, Actor actor) {
    /** The member who acted, or null where the table, the clock or the host did. */
    public MemberId member() {
        return actor instanceof Actor.Member(var id) ? id : null;
    }
}
