package org.kring.server.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kring.core.collective.Due;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes collectives in which time has something to do. No outcome depends on when it wakes: what is due is decided
 * before every command anyway.
 */
public final class Ticker {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final Duration ROUND = Duration.ofSeconds(20);

    private final Collectives collectives;
    private final Journal journal;
    private final InstantSource clock;
    private final Map<CollectiveId, Instant> next = new ConcurrentHashMap<>();

    public Ticker(Collectives collectives, Journal journal, InstantSource clock) {
        this.collectives = collectives;
        this.journal = journal;
        this.clock = clock;
    }

    /** Learns when each collective is due, then looks every twenty seconds. */
    public void start(ScheduledExecutorService timer) {
        timer.scheduleWithFixedDelay(() -> Thread.startVirtualThread(this::wake), 0, ROUND.toSeconds(), TimeUnit.SECONDS);
    }

    /** After a change the next date may be another. */
    public void changed(Change change) {
        Due.next(collectives.shown(change.collective()).state())
            .ifPresentOrElse(at -> next.put(change.collective(), at),
                () -> next.put(change.collective(), Instant.MAX));
    }

    /** Looks now. Tests that move the clock call it. */
    public synchronized void wake() {
        journal.heads().keySet().stream().filter(collective -> !next.containsKey(collective)).forEach(this::learn);
        var now = clock.instant();
        next.forEach((collective, at) -> {
            if (!at.isAfter(now)) {
                tick(collective);
            }
        });
    }

    private void learn(CollectiveId collective) {
        try {
            next.put(collective, Due.next(collectives.shown(collective).state()).orElse(Instant.MAX));
        } catch (RuntimeException e) {
            LOG.error("A collective cannot be read: {}", e.getMessage());
            next.put(collective, Instant.MAX);
        }
    }

    private void tick(CollectiveId collective) {
        try {
            collectives.tick(collective);
            next.put(collective, Due.next(collectives.shown(collective).state()).orElse(Instant.MAX));
        } catch (RuntimeException e) {
            LOG.error("What is due in a collective could not be done, and is tried again: {}", e.getMessage());
        }
    }
}
