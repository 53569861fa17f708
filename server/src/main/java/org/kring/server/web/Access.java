package org.kring.server.web;

import java.util.Map;
import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;

/** What the rows of names and devices tell about a request. Answered from memory on an ordinary page view. */
public interface Access {
    /** The device whose cookie holds this token. */
    Optional<Device> device(String token);

    /** The collective with this address; it may not be founded yet. */
    Optional<CollectiveId> collective(String slug);

    /**
     * First names by member; who is not in it has taken the name out of the records.
     *
     * @param people how many members the journal knows
     */
    Map<MemberId, String> names(CollectiveId collective, int people);
}
