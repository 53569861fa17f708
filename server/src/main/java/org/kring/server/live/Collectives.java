package org.kring.server.live;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.collective.Touch;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;
import org.kring.server.journal.JournalUnavailable;
import org.kring.server.journal.Once;

/**
 * All collectives of this server. A collective is folded on first use, kept while used, and dropped when idle. Safe for
 * any number of threads; {@link #submit} waits, so call it from a virtual thread.
 */
public final class Collectives {
    private static final Duration IDLE = Duration.ofHours(2);
    private static final Duration CATCHING_UP = Duration.ofSeconds(2);

    private final Journal journal;
    private final InstantSource clock;
    private final Consumer<Change> changed;
    private final LoadingCache<CollectiveId, Lane> lanes;

    /** @param changed is told of every change once it is on disk, in order per collective; it must not wait */
    public Collectives(Journal journal, InstantSource clock, Consumer<Change> changed) {
        this.journal = journal;
        this.clock = clock;
        this.changed = changed;
        lanes = Caffeine.newBuilder().expireAfterAccess(IDLE).build(this::open);
    }

    /**
     * What is on disk, as far as this node has read.
     *
     * @throws org.kring.server.journal.DamagedJournal     when an entry of this collective cannot be trusted
     * @throws org.kring.server.journal.JournalUnavailable when the store cannot be read
     */
    public Shown shown(CollectiveId collective) {
        return lanes.get(collective).shown();
    }

    /**
     * Like {@link #shown(CollectiveId)}, but not older than a version that this person has already seen on another node;
     * unless the store cannot tell within two seconds.
     */
    public Shown shown(CollectiveId collective, long atLeast) {
        var lane = lanes.get(collective);
        if (lane.shown().version() < atLeast) {
            Patience.within(CATCHING_UP, () -> lane.catchUp(atLeast));
        }
        return lane.shown();
    }

    /** What is on disk, before somebody is told that there is no such thing; as far as read where the store is away. */
    public Shown newest(CollectiveId collective) {
        var lane = lanes.get(collective);
        try {
            lane.catchUp(Long.MAX_VALUE);
        } catch (JournalUnavailable away) {
            return lane.shown();
        }
        return lane.shown();
    }

    /** The version that this node found when it first looked: what was touched before, it does not know. */
    public long knownFrom(CollectiveId collective) {
        return lanes.get(collective).began();
    }

    /**
     * Decides a command and answers when its events are on disk. Refuses only after catching up with other nodes. The
     * same form sent twice is answered like the first time.
     *
     * @throws org.kring.server.journal.JournalUnavailable when the store failed; the sender does not know whether it
     *     was written and may send the same form again
     */
    public Outcome submit(CollectiveId collective, Form form, Actor actor, Command command) {
        return lanes.get(collective).submit(form, actor, command);
    }

    public Outcome submit(CollectiveId collective, Once once, Actor actor, Command command) {
        return submit(collective, new Form(once, null), actor, command);
    }

    /**
     * What happened from one version to another, read from the journal: for History, never for an ordinary page.
     *
     * @param after the version before the first; at most 1,000 entries are read from there
     */
    public List<Past> past(CollectiveId collective, long after, long last) {
        var past = new ArrayList<Past>();
        journal.read(collective, after, Math.min(last, after + 1_000),
            entry -> past.add(new Past(entry.stamp(), entry.event())));
        return past;
    }

    /** How many collectives are in memory. */
    public long held() {
        return lanes.estimatedSize();
    }

    /** Lets time pass in a collective: what is due happens, once on however many nodes. */
    public void tick(CollectiveId collective) {
        lanes.get(collective).tick();
    }

    /** Somebody still looks at it, so that it stays in memory. */
    public void keep(CollectiveId collective) {
        lanes.getIfPresent(collective);
    }

    /** Reads what other nodes have written since; following alone keeps nothing in memory. */
    public void follow(CollectiveId collective, long version) {
        var lane = lanes.policy().getIfPresentQuietly(collective);
        if (lane != null && lane.shown().version() < version) {
            lane.readNews();
        }
    }

    private Lane open(CollectiveId collective) {
        return new Lane(journal, collective, clock, this::written);
    }

    private void written(Lane lane, List<Waiting> run) {
        var shown = lane.shown();
        var touched = new HashSet<Touch>();
        run.forEach(waiting -> waiting.events()
            .forEach(event -> touched.addAll(Touch.by(event, waiting.after().state()))));
        var request = run.size() == 1 ? run.getFirst().form.request() : null;
        changed.accept(new Change(lane.collective(), shown.version(), run.isEmpty() ? Set.of(Touch.EVERYTHING) : touched,
            request));
    }
}
