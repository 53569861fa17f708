package org.kring.server.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.kring.core.Actor;
import org.kring.core.Event;
import org.kring.core.Stamp;

/** Turns rows into entries, one after another, and checks that each follows from the one before. */
final class Entries {
    private final CollectiveId collective;
    private final EventJson json;
    private final Chain chain = new Chain();
    private Head head;
    private String actorWord;
    private Actor actor;

    Entries(CollectiveId collective, EventJson json, Head head) {
        this.collective = collective;
        this.json = json;
        this.head = head;
    }

    Head head() {
        return head;
    }

    /** @param damage what is wrong with the entry after these, or null */
    record Understood(List<Entry> entries, DamagedJournal damage) {}

    Understood understand(List<Rows.Chained> rows) {
        var entries = new ArrayList<Entry>(rows.size());
        try {
            rows.forEach(row -> entries.add(next(row)));
            return new Understood(entries, null);
        } catch (DamagedJournal e) {
            return new Understood(entries, e);
        }
    }

    private Entry next(Rows.Chained chained) {
        var row = chained.row();
        if (row.version() != head.version() + 1) {
            throw new DamagedJournal(collective, head.version() + 1, "is missing", null);
        }
        if (!fits(row, chained.hash())) {
            throw new DamagedJournal(collective, row.version(), "its hash does not fit", null);
        }
        head = chained.head();
        return new Entry(new Stamp(row.version(), Instant.ofEpochMilli(row.at()), actor(row)), event(row));
    }

    private boolean fits(Row row, byte[] stored) {
        var words = row.event().words();
        return Arrays.equals(stored, chain.entry(head.hash(), row))
            && (words == null || row.salt() != null && Arrays.equals(row.wordsHash(), chain.words(row.salt(), words)));
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
