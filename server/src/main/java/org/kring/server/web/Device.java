package org.kring.server.web;

import java.util.Map;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;

/**
 * A browser that has proved where it belongs, by the token in its cookie.
 *
 * @param id     names the device; proves nothing
 * @param places as whom it is known in each collective: a member, or the table of one meeting
 */
public record Device(String id, Map<CollectiveId, Actor> places) {
    /** The member whose device it is in this collective, or null. */
    public MemberId memberIn(CollectiveId collective) {
        return places.get(collective) instanceof Actor.Member(var member) ? member : null;
    }

    public boolean isTable() {
        return places.values().stream().anyMatch(Actor.Table.class::isInstance);
    }
}
