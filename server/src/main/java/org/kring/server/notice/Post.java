package org.kring.server.notice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.kring.server.account.Mails;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;
import org.kring.server.journal.JournalUnavailable;
import org.kring.server.notice.Places.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every twenty seconds what there is to tell, and sends it. Nobody waits for it; without mail it does nothing. */
public final class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final Duration TIDY = Duration.ofDays(1);

    private final Journal journal;
    private final Places places;
    private final Filling filling;
    private final Sending sending;
    private final Outbox outbox;
    private final Mails mails;
    private final InstantSource clock;
    private final ReentrantLock busy = new ReentrantLock();

    Post(Journal journal, Places places, Filling filling, Sending sending, Outbox outbox, Mails mails,
         InstantSource clock) {
        this.journal = journal;
        this.places = places;
        this.filling = filling;
        this.sending = sending;
        this.outbox = outbox;
        this.mails = mails;
        this.clock = clock;
    }

    public void start(ScheduledExecutorService timer) {
        if (mails.areSent()) {
            every(timer, ROUND, this::wakeUnlessBusy);
            every(timer, TIDY, () -> outbox.tidy(clock.instant()));
        }
    }

    private static void every(ScheduledExecutorService timer, Duration pause, Runnable work) {
        timer.scheduleWithFixedDelay(() -> Thread.startVirtualThread(work), pause.toSeconds(), pause.toSeconds(),
            TimeUnit.SECONDS);
    }

    private void wakeUnlessBusy() {
        if (!busy.isLocked()) {
            wake();
        }
    }

    /** Looks now. Tests that move the clock call it. */
    public void wake() {
        busy.lock();
        try {
            fill();
            sending.send(clock.instant());
        } catch (JournalUnavailable e) {
            LOG.warn("The store does not answer: {}", e.getMessage());
        } finally {
            busy.unlock();
        }
    }

    private void fill() {
        var all = places.all();
        journal.heads().forEach((collective, head) -> {
            var place = all.getOrDefault(collective, Place.BEGINNING);
            if (place.isDue(head, clock.instant())) {
                fill(collective, place, head);
            }
        });
    }

    private void fill(CollectiveId collective, Place place, long head) {
        try {
            filling.fill(collective, place, head, clock.instant());
        } catch (RuntimeException e) {
            LOG.error("What is to be told in a collective could not be found, and is tried again: {}", e.toString());
        }
    }
}
