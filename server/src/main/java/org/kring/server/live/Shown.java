package org.kring.server.live;

import java.time.Instant;
import org.kring.core.collective.Collective;

/** A state of a collective and the version of its last entry. */
public record Shown(long version, Instant at, Collective state) {
    static final Shown EMPTY = new Shown(0, Instant.EPOCH, Collective.EMPTY);
}
