package org.kring.server.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kring.server.journal.Heads.Known;

/** Runs that are written as one, each after what the one before it leaves behind; and those that do not fit in. */
final class Bundle {
    final Map<CollectiveId, Known> after = new HashMap<>();
    final List<Rows.Chained> rows = new ArrayList<>();
    final List<Run> fitting = new ArrayList<>();
    final List<Run> others = new ArrayList<>();
    private final Chain chain;

    Bundle(Chain chain) {
        this.chain = chain;
    }

    /** The head of a collective once this is written; null where nothing of it is in here. */
    Head head(CollectiveId collective) {
        return after.containsKey(collective) ? after.get(collective).head() : null;
    }

    void add(Run run, Head head) {
        if (run.follows(head)) {
            fitting.add(run);
            after.put(run.collective(), new Known(chained(run, head), run.next()));
        } else {
            others.add(run);
        }
    }

    private Head chained(Run run, Head head) {
        var last = head;
        for (var row : run.rows()) {
            last = new Head(row.version(), row.at(), chain.entry(last.hash(), row));
            rows.add(new Rows.Chained(row, last.hash()));
        }
        return last;
    }
}
