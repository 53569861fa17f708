package org.kring.server.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * The journal in a database. One thread writes what has queued up from all collectives as one transaction, so that
 * many senders share one wait for the disk.
 */
public final class SqlJournal implements Journal {
    private static final int RUNS_AT_ONCE = 256;
    private static final Run LAST = new Run(null, List.of(), null, new CompletableFuture<>());

    private final Database database;
    private final EventJson json = new EventJson();
    private final Reader reader;
    private final BlockingQueue<Run> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private boolean closed;

    SqlJournal(Database database) {
        this.database = database;
        reader = new Reader(database.reading(), json);
        thread = Thread.ofPlatform().name("journal-writer").start(this::writeUntilClosed);
    }

    @Override
    public CompletableFuture<Appended> append(CollectiveId collective, List<Append> run, NextDue next) {
        var waiting = Run.of(collective, run, next, json);
        synchronized (queue) {
            if (closed) {
                return CompletableFuture.failedFuture(new JournalUnavailable("The journal is closed.", null));
            }
            queue.add(waiting);
        }
        return waiting.answer();
    }

    private void writeUntilClosed() {
        var writer = new Writer(database);
        var runs = new ArrayList<Run>();
        do {
            runs.clear();
            runs.add(take());
            queue.drainTo(runs, RUNS_AT_ONCE - 1);
            write(writer, runs.stream().filter(run -> run != LAST).toList());
        } while (!runs.contains(LAST));
    }

    private Run take() {
        while (true) {
            try {
                return queue.take();
            } catch (InterruptedException _) {
                // Only closing ends the writer.
            }
        }
    }

    /** Whatever happens, everybody gets an answer and the writer goes on. */
    private static void write(Writer writer, List<Run> runs) {
        try {
            writer.write(runs);
        } catch (Throwable e) {
            runs.forEach(run -> run.fail(new JournalUnavailable("The journal cannot be written: " + e, e)));
        }
    }

    @Override
    public void read(CollectiveId collective, long after, long last, Consumer<Entry> each) {
        reader.read(collective, after, last, each);
    }

    @Override
    public long head(CollectiveId collective) {
        return reader.head(collective).version();
    }

    @Override
    public Map<CollectiveId, Long> heads() {
        return reader.heads();
    }

    @Override
    public Set<CollectiveId> due(Instant now) {
        return reader.due(now);
    }

    @Override
    public Set<CollectiveId> undated() {
        return reader.undated();
    }

    @Override
    public void date(CollectiveId collective, long version, NextDue next) {
        change(connection -> DueRows.note(connection, collective, version, next));
    }

    @Override
    public OptionalLong versionOf(CollectiveId collective, Once once) {
        return reader.versionOf(collective, once);
    }

    /**
     * Removes the words of some entries for good; the facts stay and the chain still fits. Whoever has folded them
     * keeps them in memory until the collective is folded again.
     *
     * @throws JournalUnavailable when the store failed; then nothing was erased
     */
    public void erase(CollectiveId collective, Collection<Long> versions) {
        change(connection -> {
            Rows.erase(connection, collective, versions);
            connection.commit();
            database.erased(connection);
        });
    }

    private interface Statements {
        void run(Connection connection) throws SQLException;
    }

    private void change(Statements statements) {
        try (var connection = database.writing().getConnection()) {
            connection.setAutoCommit(false);
            statements.run(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new JournalUnavailable("The journal cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        synchronized (queue) {
            if (!closed) {
                closed = true;
                queue.add(LAST);
            }
        }
        awaitWriter();
    }

    private void awaitWriter() {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
