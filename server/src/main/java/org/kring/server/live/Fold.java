package org.kring.server.live;

import java.time.Instant;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.DamagedLog;
import org.kring.core.Event;
import org.kring.core.Stamp;
import org.kring.core.collective.Decider;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.DamagedJournal;
import org.kring.server.journal.Entry;
import org.kring.server.journal.Journal;

/** Folds entries into a state. */
final class Fold {
    private Shown now;

    private Fold(Shown from) {
        now = from;
    }

    /** Reads what the journal has after a state. Throws {@link DamagedJournal} naming an entry that does not fit. */
    static Shown catchUp(Journal journal, CollectiveId collective, Shown from) {
        var fold = new Fold(from);
        journal.read(collective, from.version(), entry -> fold.add(collective, entry));
        return fold.now;
    }

    static Shown of(Shown from, Instant at, Actor actor, List<Event> events) {
        var fold = new Fold(from);
        events.forEach(event -> fold.add(new Stamp(fold.now.version() + 1, at, actor), event));
        return fold.now;
    }

    private void add(CollectiveId collective, Entry entry) {
        try {
            add(entry.stamp(), entry.event());
        } catch (DamagedLog e) {
            throw new DamagedJournal(collective, entry.version(), e.getMessage(), e);
        }
    }

    private void add(Stamp stamp, Event event) {
        now = new Shown(stamp.version(), stamp.at(), Decider.evolve(now.state(), stamp, event));
    }
}
