package org.kring.server.journal;

import java.util.Arrays;
import java.util.List;

/** Checks that each row follows from the one before. */
final class Links {
    private final CollectiveId collective;
    private final Chain chain = new Chain();
    private Head head;

    Links(CollectiveId collective, Head head) {
        this.collective = collective;
        this.head = head;
    }

    Head head() {
        return head;
    }

    /** @return the first row that cannot be trusted, or null */
    DamagedJournal check(List<Rows.Chained> rows) {
        for (var chained : rows) {
            var row = chained.row();
            if (row.version() != head.version() + 1) {
                return new DamagedJournal(collective, head.version() + 1, "is missing", null);
            }
            if (!fits(row, chained.hash())) {
                return new DamagedJournal(collective, row.version(), "its hash does not fit", null);
            }
            head = chained.head();
        }
        return null;
    }

    private boolean fits(Row row, byte[] stored) {
        var words = row.event().words();
        return Arrays.equals(stored, chain.entry(head.hash(), row))
            && (words == null || row.salt() != null && Arrays.equals(row.wordsHash(), chain.words(row.salt(), words)));
    }
}
