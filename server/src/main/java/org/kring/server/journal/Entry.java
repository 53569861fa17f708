package org.kring.server.journal;

import org.kring.core.Event;
import org.kring.core.Stamp;

/** One entry of the journal, read back. */
public record Entry(Stamp stamp, Event event) {
    public long version() {
        return stamp.version();
    }
}
