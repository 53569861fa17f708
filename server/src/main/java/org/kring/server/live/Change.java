package org.kring.server.live;

import java.util.Set;
import org.kring.core.collective.Touch;
import org.kring.server.journal.CollectiveId;

/**
 * Something in a collective has changed and is on disk.
 *
 * @param request the request that changed it, or null where it was several or none
 */
public record Change(CollectiveId collective, long version, Set<Touch> touched, String request) {}
