package org.kring.server.live;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.kring.server.journal.JournalUnavailable;

/** Waits for the store, but not for ever. */
final class Patience {
    private Patience() {}

    /** Returns when it is done, when the time is over, or when the store is away; goes on with it in the background. */
    static void within(Duration time, Runnable reading) {
        try {
            CompletableFuture.runAsync(reading, Thread::startVirtualThread)
                .completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof JournalUnavailable)) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }
}
