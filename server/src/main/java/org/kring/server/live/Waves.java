package org.kring.server.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells open pages of a change in portions. Whoever is told asks at once; a thousand who ask together would make each
 * other wait, and everybody who has something to say.
 */
final class Waves {
    static final int PORTION = 128;

    private final Requests requests;
    private final Duration toAsk;
    private final Duration toBeAnswered;
    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final AtomicBoolean telling = new AtomicBoolean();

    /**
     * @param toAsk        how long a portion may take to ask: who takes longer is far away, and need not be waited for
     * @param toBeAnswered how long the next portion waits at most while very much is being answered
     */
    Waves(Requests requests, Duration toAsk, Duration toBeAnswered) {
        this.requests = requests;
        this.toAsk = toAsk;
        this.toBeAnswered = toBeAnswered;
    }

    /** Does not wait. Whatever is told is told on a virtual thread of its own. */
    void add(Runnable tell) {
        waiting.add(tell);
        tellUnlessTold();
    }

    private void tellUnlessTold() {
        if (!waiting.isEmpty() && telling.compareAndSet(false, true)) {
            Thread.ofVirtual().name("waves").start(this::tell);
        }
    }

    private void tell() {
        try {
            for (var portion = next(); !portion.isEmpty(); portion = next()) {
                long answered = requests.answered();
                portion.forEach(Thread::startVirtualThread);
                if (portion.size() == PORTION) {
                    requests.awaitRoomAfter(answered + PORTION, toAsk, toBeAnswered);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            telling.set(false);
            tellUnlessTold();
        }
    }

    private List<Runnable> next() {
        var portion = new ArrayList<Runnable>();
        waiting.drainTo(portion, PORTION);
        return portion;
    }
}
