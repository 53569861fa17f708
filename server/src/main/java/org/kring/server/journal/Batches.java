package org.kring.server.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.kring.server.journal.Entries.Understood;

/**
 * Reads a long result in batches: while one is checked and understood on a thread of its own, the next is fetched and
 * the one before is handed over. A result of one batch needs no other thread.
 */
final class Batches {
    private static final int ROWS = 500;
    private static final int BYTES = 500_000;

    private final CollectiveId collective;
    private final ResultSet found;
    private CompletableFuture<Understood> underWay = CompletableFuture.completedFuture(new Understood(List.of(), null));
    private boolean ended;

    Batches(CollectiveId collective, ResultSet found) {
        this.collective = collective;
        this.found = found;
    }

    /** @return empty at the end */
    List<Rows.Chained> next() throws SQLException {
        var rows = new ArrayList<Rows.Chained>();
        for (var bytes = 0; rows.size() < ROWS && bytes < BYTES && !ended; ) {
            ended = !found.next();
            if (!ended) {
                rows.add(Rows.read(collective, found));
                var words = rows.getLast().row().event().words();
                bytes += words == null ? 0 : words.length;
            }
        }
        return rows;
    }

    /** Begins to understand these rows, and hands over the entries of those before. */
    void handOver(Entries entries, List<Rows.Chained> rows, Consumer<Entry> each) {
        var before = underWay.join();
        underWay = ended ? CompletableFuture.completedFuture(entries.understand(rows))
            : CompletableFuture.supplyAsync(() -> entries.understand(rows), Thread::startVirtualThread);
        handOver(before, each);
    }

    void finish(Consumer<Entry> each) {
        handOver(underWay.join(), each);
    }

    private static void handOver(Understood understood, Consumer<Entry> each) {
        understood.entries().forEach(each);
        if (understood.damage() != null) {
            throw understood.damage();
        }
    }
}
