package org.kring.server.journal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import org.kring.core.collective.Collective;
import org.kring.core.collective.Decider;

/**
 * Checks that what is stored is whole and unchanged: every hash, and that everything can be folded once more. Entries
 * cut off at the end cannot be seen in a chain; compare the last version and its hash with those noted with a backup.
 */
public final class Verify {
    private static final int WHOLE = 0;
    private static final int DAMAGED = 1;
    private static final int NOT_READ = 2;

    private final Reader reader;
    private final PrintStream out;

    private Verify(Reader reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    /**
     * Prints one line per collective. Changes nothing, and may run beside the server.
     *
     * @param where as for {@link Stores#open(String)}
     * @return 0 when all is well, 1 when an entry cannot be trusted, 2 when the journal cannot be read
     */
    public static int run(String where, PrintStream out) {
        try (var database = Stores.existing(where)) {
            return new Verify(new Reader(database.reading(), new EventJson()), out).all();
        } catch (JournalUnavailable e) {
            out.println(e.getMessage());
            return NOT_READ;
        }
    }

    private int all() {
        var collectives = new ArrayList<>(reader.heads().keySet());
        collectives.sort(Comparator.comparing(CollectiveId::value));
        var damaged = collectives.stream().filter(collective -> !isWhole(collective)).count();
        out.println(damaged == 0 ? "Whole: collectives " + collectives.size() + "."
            : "Damaged: collectives " + damaged + " of " + collectives.size() + ".");
        return damaged == 0 ? WHOLE : DAMAGED;
    }

    private boolean isWhole(CollectiveId collective) {
        try {
            var folding = new Folding(collective);
            var head = reader.read(collective, 0, Long.MAX_VALUE, folding::add);
            out.println(collective.value() + "  entries " + head.version() + "  last hash "
                + HexFormat.of().formatHex(head.hash()));
            return true;
        } catch (DamagedJournal e) {
            out.println(collective.value() + "  damaged: " + e.getMessage());
            return false;
        }
    }

    private static final class Folding {
        private final CollectiveId collective;
        private Collective state = Collective.EMPTY;

        Folding(CollectiveId collective) {
            this.collective = collective;
        }

        void add(Entry entry) {
            try {
                state = Decider.evolve(state, entry.stamp(), entry.event());
            } catch (RuntimeException e) {
                throw new DamagedJournal(collective, entry.version(), "does not follow: " + e.getMessage(), e);
            }
        }
    }
}
