package org.kring.server.live;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kring.core.collective.Due;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.DamagedJournal;
import org.kring.server.journal.Journal;
import org.kring.server.journal.JournalUnavailable;
import org.kring.server.journal.NextDue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes collectives in which time has something to do; the journal knows which, so that the others stay where they are.
 * No outcome depends on when it wakes: what is due is decided before every command anyway.
 */
public final class Ticker {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final Duration ROUND = Duration.ofSeconds(20);

    private final Collectives collectives;
    private final Journal journal;
    private final InstantSource clock;
    private final Set<CollectiveId> damaged = new HashSet<>();

    public Ticker(Collectives collectives, Journal journal, InstantSource clock) {
        this.collectives = collectives;
        this.journal = journal;
        this.clock = clock;
    }

    /** Looks every twenty seconds. */
    public void start(ScheduledExecutorService timer) {
        timer.scheduleWithFixedDelay(() -> Thread.startVirtualThread(this::wake), 0, ROUND.toSeconds(), TimeUnit.SECONDS);
    }

    /** Looks now. Tests that move the clock call it. */
    public synchronized void wake() {
        try {
            journal.undated().forEach(collective -> trying(collective, this::date));
            journal.due(clock.instant()).forEach(collective -> trying(collective, collectives::tick));
        } catch (JournalUnavailable away) {
            LOG.warn("The store does not answer: {}", away.getMessage());
        }
    }

    /** Wakes nobody while something is written whose time is not now. */
    public synchronized void resting(Runnable writing) {
        writing.run();
    }

    /** Entries that came from elsewhere say nothing of what is due. */
    private void date(CollectiveId collective) {
        var shown = collectives.shown(collective);
        journal.date(collective, shown.version(), new NextDue(Due.next(shown.state()).orElse(null)));
    }

    private interface Step {
        void in(CollectiveId collective);
    }

    private void trying(CollectiveId collective, Step step) {
        if (damaged.contains(collective)) {
            return;
        }
        try {
            step.in(collective);
        } catch (DamagedJournal damage) {
            damaged.add(collective);
            LOG.error("A collective is stopped: {}", damage.getMessage());
        } catch (RuntimeException e) {
            LOG.error("What is due in a collective could not be done, and is tried again: {}", e.getMessage());
        }
    }
}
