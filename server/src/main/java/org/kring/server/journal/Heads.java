package org.kring.server.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.kring.server.journal.Heads.Known;

/** How the collectives end that this node wrote to last, and what was told with that of when they are due. */
final class Heads extends LinkedHashMap<CollectiveId, Known> {
    private static final int REMEMBERED = 10_000;

    record Known(Head head, NextDue next) {}

    Heads() {
        super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<CollectiveId, Known> eldest) {
        return size() > REMEMBERED;
    }

    /** Whether the last entries said the same of when it is due. */
    boolean isTold(CollectiveId collective, NextDue next) {
        var known = get(collective);
        return known != null && Objects.equals(known.next(), next);
    }
}
