package org.kring.server.notice;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.kring.server.account.RowStore;
import org.kring.server.journal.CollectiveId;

/** How far each collective's journal has been read for notices. */
final class Places {
    private final RowStore rows;

    Places(RowStore rows) {
        this.rows = rows;
    }

    /**
     * @param version the last entry that was handled
     * @param due     when time has something to tell next, or null
     */
    record Place(long version, Instant due) {
        static final Place BEGINNING = new Place(0, null);

        boolean isDue(long head, Instant now) {
            return version != head || due != null && !due.isAfter(now);
        }
    }

    Map<CollectiveId, Place> all() {
        var all = new HashMap<CollectiveId, Place>();
        rows.sql("select collective, version, due from notice_place").query(row -> {
            var due = row.getLong("due");
            all.put(new CollectiveId(row.getString("collective")),
                new Place(row.getLong("version"), row.wasNull() ? null : Instant.ofEpochMilli(due)));
        });
        return all;
    }

    /**
     * Files what was found and moves on, both or neither.
     *
     * @return false when another node has moved on from there meanwhile; then nothing was filed
     */
    boolean move(CollectiveId collective, Place from, Place to, Runnable file) {
        return rows.together(() -> {
            rows.run("insert into notice_place (collective, version) values (?, 0) on conflict do nothing",
                collective.value());
            var moved = rows.run("update notice_place set version = ?, due = ? where collective = ? and version = ?",
                to.version(), to.due() == null ? null : to.due().toEpochMilli(), collective.value(), from.version()) == 1;
            if (moved) {
                file.run();
            }
            return moved;
        });
    }
}
