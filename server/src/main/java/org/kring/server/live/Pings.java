package org.kring.server.live;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kring.core.collective.Touch;
import org.kring.server.journal.CollectiveId;

/**
 * Tells open pages that something they show has changed: at once, or in portions when they are very many, then at most
 * every 250 ms for each. A ping carries a version and nothing else; the page fetches itself again by the ordinary,
 * checked way.
 */
public final class Pings {
    static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration TO_ASK = Duration.ofMillis(15);

    private final ScheduledExecutorService timer;
    private final Waves waves;
    private final Map<CollectiveId, Set<Stream>> streams = new ConcurrentHashMap<>();
    private final Map<CollectiveId, Map<Touch, Long>> lastTouched = new ConcurrentHashMap<>();

    /**
     * @param timer    only starts virtual threads; one thread is enough for any number of streams
     * @param requests what is being answered; when it is much, pages are told one after the other
     */
    public Pings(ScheduledExecutorService timer, Requests requests) {
        this.timer = timer;
        waves = new Waves(requests, TO_ASK, PAUSE);
    }

    /** Passes a change on. Does not wait for anybody. */
    public void changed(Change change) {
        var last = lastTouched.computeIfAbsent(change.collective(), _ -> new ConcurrentHashMap<>());
        change.touched().forEach(touch -> last.merge(touch, change.version(), Math::max));
        streams.getOrDefault(change.collective(), Set.of()).stream()
            .filter(stream -> stream.shows(change.touched()))
            .forEach(stream -> stream.ping(change.version(), change.request()));
    }

    /**
     * Opens a stream for a page. If something it shows has changed since {@code version}, it is told at once.
     *
     * @param seen    the version that the page was drawn from
     * @param known   from which version on this node knows what was touched
     * @param viewer  who looks, for {@link #close}
     * @param sink    takes the pings, one at a time, on virtual threads; a failing sink ends the stream
     */
    public Stream open(CollectiveId collective, Set<Touch> shows, long seen, long known, Object viewer, Sink sink) {
        var stream = new Stream(timer, waves, shows, viewer, sink);
        stream.whenClosed(() -> remove(collective, stream));
        streams.computeIfAbsent(collective, _ -> ConcurrentHashMap.newKeySet()).add(stream);
        var last = Math.max(known, latest(collective, shows));
        if (last > seen) {
            stream.ping(last, null);
        }
        return stream;
    }

    /** Ends the streams of those viewers who may no longer look. */
    public void close(CollectiveId collective, Predicate<Object> viewer) {
        streams.getOrDefault(collective, Set.of()).stream().filter(stream -> viewer.test(stream.viewer()))
            .forEach(Stream::close);
    }

    /** Ends all streams, so that a stopping server need not wait for them. */
    public void closeAll() {
        streams.values().forEach(all -> all.forEach(Stream::close));
    }

    /** Keeps connections open and finds out who has gone. */
    public void beat() {
        streams.values().forEach(all -> all.forEach(Stream::beat));
    }

    /** Those with open pages. */
    public Set<CollectiveId> watched() {
        return streams.entrySet().stream().filter(each -> !each.getValue().isEmpty()).map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    }

    /** How many pages are open. */
    public int count() {
        return streams.values().stream().mapToInt(Set::size).sum();
    }

    private long latest(CollectiveId collective, Set<Touch> shows) {
        var last = lastTouched.getOrDefault(collective, Map.of());
        var everything = last.getOrDefault(Touch.EVERYTHING, 0L);
        return shows.stream().mapToLong(touch -> last.getOrDefault(touch, 0L)).reduce(everything, Math::max);
    }

    private void remove(CollectiveId collective, Stream stream) {
        streams.getOrDefault(collective, Set.of()).remove(stream);
    }
}
