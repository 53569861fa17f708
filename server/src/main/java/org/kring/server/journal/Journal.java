package org.kring.server.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The store of what happened. Entries of a collective are numbered 1, 2, 3 … without a gap, never changed and never
 * removed. Safe for any number of threads and, on PostgreSQL, of nodes.
 */
public interface Journal extends AutoCloseable {
    /**
     * Writes a run of appends of one collective as a whole: each one's {@code expected} is the last version of the one
     * before it. Runs of several collectives may share one commit.
     *
     * @param next kept with the run, for {@link #due}; null where it is not known
     * @return completes only when it is certain: {@link Appended.Written} when everything is on disk; otherwise nothing
     *     of the run was written. Completes exceptionally with {@link JournalUnavailable} when the store failed; then
     *     nothing was written, or the caller must find out by reading.
     */
    CompletableFuture<Appended> append(CollectiveId collective, List<Append> run, NextDue next);

    /** Like {@link #append(CollectiveId, List, NextDue)}, where nobody knows what is due next. */
    default CompletableFuture<Appended> append(CollectiveId collective, List<Append> run) {
        return append(collective, run, null);
    }

    /**
     * Reads the entries after a version, in order, to the end.
     *
     * @throws DamagedJournal     when an entry cannot be understood or its hash does not fit; it names the entry
     * @throws JournalUnavailable when the store failed
     */
    default void read(CollectiveId collective, long after, Consumer<Entry> each) {
        read(collective, after, Long.MAX_VALUE, each);
    }

    /** Like {@link #read(CollectiveId, long, Consumer)}, and not beyond the entry {@code last}. */
    void read(CollectiveId collective, long after, long last, Consumer<Entry> each);

    /** The last version of a collective; 0 when it has none. */
    long head(CollectiveId collective);

    /** The last version of every collective, for following other nodes. */
    Map<CollectiveId, Long> heads();

    /** The collectives in which the clock has something to do by now, as was told with their last entries. */
    Set<CollectiveId> due(Instant now);

    /** The collectives of which nobody has told when they are due. */
    Set<CollectiveId> undated();

    /** Tells it of one of them, as it is at a version. */
    void date(CollectiveId collective, long version, NextDue next);

    /** The version that a form's token was written as, if it was. */
    OptionalLong versionOf(CollectiveId collective, Once once);

    /** Waits for what was queued, then lets go of the store. */
    @Override
    void close();
}
