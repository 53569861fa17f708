package org.kring.server.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.kring.server.journal.Entries.Understood;

/** Hands over a long result in batches: while one is turned into entries, another thread checks its hashes. */
final class Batches {
    private static final int ROWS = 500;
    private static final int BYTES = 500_000;
    /** Fewer are checked sooner than a thread begins. */
    private static final int WORTH_A_THREAD = 50;

    private final CollectiveId collective;
    private final ResultSet found;
    private final Links links;
    private final Entries entries;

    Batches(CollectiveId collective, ResultSet found, EventJson json, Head before) {
        this.collective = collective;
        this.found = found;
        links = new Links(collective, before);
        entries = new Entries(collective, json);
    }

    /** Returns the last entry. */
    Head handOver(Consumer<Entry> each) throws SQLException {
        for (var rows = next(); !rows.isEmpty(); rows = next()) {
            var check = check(rows);
            var understood = entries.understand(rows);
            handOver(understood, check.join(), each);
        }
        return links.head();
    }

    /** @return empty at the end */
    private List<Rows.Chained> next() throws SQLException {
        var rows = new ArrayList<Rows.Chained>();
        for (var bytes = 0; rows.size() < ROWS && bytes < BYTES && found.next(); ) {
            rows.add(Rows.read(collective, found));
            bytes += rows.getLast().row().bytes();
        }
        return rows;
    }

    private CompletableFuture<DamagedJournal> check(List<Rows.Chained> rows) {
        return rows.size() < WORTH_A_THREAD ? CompletableFuture.completedFuture(links.check(rows))
            : CompletableFuture.supplyAsync(() -> links.check(rows), Thread::startVirtualThread);
    }

    private static void handOver(Understood understood, DamagedJournal broken, Consumer<Entry> each) {
        var damage = first(broken, understood.damage());
        for (var entry : understood.entries()) {
            if (damage == null || entry.version() < damage.version()) {
                each.accept(entry);
            }
        }
        if (damage != null) {
            throw damage;
        }
    }

    private static DamagedJournal first(DamagedJournal broken, DamagedJournal unclear) {
        return unclear == null || broken != null && broken.version() <= unclear.version() ? broken : unclear;
    }
}
