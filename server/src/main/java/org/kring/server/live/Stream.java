package org.kring.server.live;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kring.core.collective.Touch;

/** The pings of one open page, merged so that a slow page or many changes cost one ping at a time. */
public final class Stream {
    private final ScheduledExecutorService timer;
    private final Waves waves;
    private final Set<Touch> shows;
    private final Object viewer;
    private final Sink sink;
    private Runnable closed = () -> {};
    private long wanted;
    private String request;
    private boolean several;
    private boolean busy;
    private boolean open = true;

    Stream(ScheduledExecutorService timer, Waves waves, Set<Touch> shows, Object viewer, Sink sink) {
        this.timer = timer;
        this.waves = waves;
        this.shows = Set.copyOf(shows);
        this.viewer = viewer;
        this.sink = sink;
    }

    void whenClosed(Runnable closed) {
        this.closed = closed;
    }

    Object viewer() {
        return viewer;
    }

    boolean shows(Set<Touch> touched) {
        return touched.contains(Touch.EVERYTHING) || touched.stream().anyMatch(shows::contains);
    }

    synchronized void ping(long version, String from) {
        several = wanted > 0;
        request = several ? null : from;
        wanted = Math.max(wanted, version);
        if (!busy && open) {
            busy = true;
            waves.add(this::send);
        }
    }

    void beat() {
        if (begin()) {
            Thread.startVirtualThread(() -> use(sink::beat));
        }
    }

    /** Ends the stream; safe to call more than once. */
    public void close() {
        synchronized (this) {
            if (!open) {
                return;
            }
            open = false;
        }
        closed.run();
        sink.close();
    }

    private void send() {
        long version;
        String from;
        synchronized (this) {
            version = wanted;
            from = request;
            wanted = 0;
        }
        use(() -> sink.ping(version, from));
    }

    private synchronized boolean begin() {
        if (busy || !open) {
            return false;
        }
        busy = true;
        return true;
    }

    /** One thing said to the page, by that a pause, so that a page is never told faster than it can fetch. */
    private void use(Say say) {
        try {
            say.it();
            timer.schedule(this::next, Pings.PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | IllegalStateException | RejectedExecutionException e) {
            close();
        }
    }

    private interface Say {
        void it() throws IOException;
    }

    private synchronized void next() {
        busy = wanted > 0 && open;
        if (busy) {
            waves.add(this::send);
        }
    }
}
