package org.kring.server.live;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kring.server.journal.Journal;
import org.kring.server.journal.JournalUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows what other nodes write to the same store. */
public final class Tail {
    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

    private final Collectives collectives;
    private final Journal journal;

    public Tail(Collectives collectives, Journal journal) {
        this.collectives = collectives;
        this.journal = journal;
    }

    /** Looks twice a second. */
    public void start(ScheduledExecutorService timer) {
        timer.scheduleWithFixedDelay(() -> Thread.startVirtualThread(this::look), 500, 500, TimeUnit.MILLISECONDS);
    }

    synchronized void look() {
        try {
            journal.heads().forEach(collectives::follow);
        } catch (JournalUnavailable e) {
            LOG.warn("The store does not answer: {}", e.getMessage());
        }
    }
}
