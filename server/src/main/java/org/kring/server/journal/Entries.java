package org.kring.server.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Stamp;

/** Turns rows into entries. */
final class Entries {
    private final CollectiveId collective;
    private final EventJson json;
    private String actorWord;
    private Actor actor;

    Entries(CollectiveId collective, EventJson json) {
        this.collective = collective;
        this.json = json;
    }

    /** @param damage what is wrong with the row after these, or null */
    record Understood(List<Entry> entries, DamagedJournal damage) {}

    Understood understand(List<Rows.Chained> rows) {
        var entries = new ArrayList<Entry>(rows.size());
        for (var chained : rows) {
            try {
                entries.add(entry(chained.row()));
            } catch (RuntimeException e) {
                return new Understood(entries, new DamagedJournal(collective, chained.row().version(),
                    "cannot be understood: " + e.getMessage(), e));
            }
        }
        return new Understood(entries, null);
    }

    private Entry entry(Row row) {
        var stamp = new Stamp(row.version(), Instant.ofEpochMilli(row.at()), actor(row.actor()));
        return new Entry(stamp, json.read(row.event()));
    }

    /** Mostly the same as in the row before. */
    private Actor actor(String word) {
        if (!word.equals(actorWord)) {
            actor = ActorWord.read(word);
            actorWord = word;
        }
        return actor;
    }
}
