package org.kring.server.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import org.kring.core.Actor;
import org.kring.core.Event;
import org.kring.core.Stamp;

/** Turns rows into entries, one after another, and checks that each follows from the one before. */
final class Entries {
    private final CollectiveId collective;
    private final EventJson json;
    private final Chain chain = new Chain();
    private Head head = Head.NONE;
    private String actorWord;
    private Actor actor;

    Entries(CollectiveId collective, EventJson json) {
        this.collective = collective;
        this.json = json;
    }

    CollectiveId collective() {
        return collective;
    }

    Head head() {
        return head;
    }

    /** Takes the hash of the entry that the caller already has. */
    void startAfter(long version, ResultSet row) throws SQLException {
        if (version == 0) {
            return;
        }
        if (!row.next() || row.getLong(1) != version) {
            throw new DamagedJournal(collective, version, "is missing", null);
        }
        head = new Head(version, row.getLong(2), row.getBytes(10));
    }

    Entry next(ResultSet found) throws SQLException {
        var version = found.getLong(1);
        if (version != head.version() + 1) {
            throw new DamagedJournal(collective, head.version() + 1, "is missing", null);
        }
        var row = row(found);
        check(row, found.getBytes(10));
        return new Entry(new Stamp(version, Instant.ofEpochMilli(row.at()), actor(row)), event(row));
    }

    private Row row(ResultSet found) throws SQLException {
        var event = new EventJson.Json(found.getString(4), found.getInt(5), found.getString(6), found.getString(7));
        return new Row(collective, found.getLong(1), found.getLong(2), found.getString(3), event, found.getBytes(8),
            chain.facts(event.facts()), found.getBytes(9), null);
    }

    private void check(Row row, byte[] stored) {
        var words = row.event().words();
        var fits = Arrays.equals(stored, chain.entry(head.hash(), row))
            && (words == null || row.salt() != null && Arrays.equals(row.wordsHash(), chain.words(row.salt(), words)));
        if (!fits) {
            throw new DamagedJournal(collective, row.version(), "its hash does not fit", null);
        }
        head = new Head(row.version(), row.at(), stored);
    }

    private Actor actor(Row row) {
        if (!row.actor().equals(actorWord)) {
            actor = understood(row, () -> ActorWord.read(row.actor()));
            actorWord = row.actor();
        }
        return actor;
    }

    private Event event(Row row) {
        return understood(row, () -> json.read(row.event()));
    }

    private <T> T understood(Row row, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            throw new DamagedJournal(collective, row.version(), "cannot be understood: " + e.getMessage(), e);
        }
    }
}
