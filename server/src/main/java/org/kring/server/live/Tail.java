package org.kring.server.live;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.DamagedJournal;
import org.kring.server.journal.Journal;
import org.kring.server.journal.JournalUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows what other nodes write to the same store. */
public final class Tail {
    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

    private final Collectives collectives;
    private final Journal journal;
    private final ReentrantLock looking = new ReentrantLock();

    public Tail(Collectives collectives, Journal journal) {
        this.collectives = collectives;
        this.journal = journal;
    }

    /** Looks twice a second; not again while a look still waits for the store. */
    public void start(ScheduledExecutorService timer) {
        timer.scheduleWithFixedDelay(() -> Thread.startVirtualThread(this::look), 500, 500, TimeUnit.MILLISECONDS);
    }

    void look() {
        if (looking.tryLock()) {
            try {
                journal.heads().forEach(this::follow);
            } catch (JournalUnavailable e) {
                LOG.warn("The store does not answer: {}", e.getMessage());
            } finally {
                looking.unlock();
            }
        }
    }

    /** A collective that cannot be read must not keep the others from being followed. */
    private void follow(CollectiveId collective, long version) {
        try {
            collectives.follow(collective, version);
        } catch (DamagedJournal e) {
            LOG.error("A collective is stopped: {}", e.getMessage());
        }
    }
}
