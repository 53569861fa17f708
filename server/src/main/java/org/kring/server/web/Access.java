package org.kring.server.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;

/** What the rows of names and devices tell about a request. Answered from memory on an ordinary page view. */
public interface Access {
    /** The device whose cookie holds this token. */
    Optional<Device> device(String token);

    /** The same, read anew: it may have been given a seat on another node just now. */
    Optional<Device> deviceAnew(String token);

    /** The collective with this address; it may not be founded yet. */
    Optional<CollectiveId> collective(String slug);

    /**
     * First names by member; who is not in it has taken the name out of the records.
     *
     * @param people how many members the journal knows
     */
    Map<MemberId, String> names(CollectiveId collective, int people);

    /** Who wants to come in and has not been answered by this member yet; empty most of the time. */
    List<Waiting> waiting(CollectiveId collective, MemberId viewer);

    /**
     * Somebody asks for a new way in.
     *
     * @param member whose name it is
     * @param number what the waiting device shows
     * @param by     another member who wants to hand over a link, or null where a device waits
     */
    record Waiting(String id, MemberId member, String number, MemberId by) {}
}
