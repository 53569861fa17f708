package org.kring.server.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Appends of one collective that wait to be written as a whole, and the answer they get.
 *
 * @param next when the collective is due once they are written, or null where nobody has told
 */
record Run(CollectiveId collective, List<Row> rows, NextDue next, CompletableFuture<Appended> answer) {
    static Run of(CollectiveId collective, List<Append> appends, NextDue next, EventJson json) {
        var version = appends.getFirst().expected();
        for (var append : appends) {
            if (append.expected() != version) {
                throw new IllegalArgumentException("expects " + append.expected() + " after " + version);
            }
            version = append.lastVersion();
        }
        var run = new Run(collective, Row.of(collective, appends, json), next, new CompletableFuture<>());
        if (new HashSet<>(run.onces()).size() < run.onces().size()) {
            throw new IllegalArgumentException("the same token twice in one run");
        }
        return run;
    }

    long expected() {
        return rows.getFirst().version() - 1;
    }

    List<Once> onces() {
        return rows.stream().map(Row::once).filter(Objects::nonNull).toList();
    }

    boolean follows(Head head) {
        return head.version() == expected() && head.at() <= rows.getFirst().at();
    }

    /** Why it neither follows the head nor is behind it: the store has lost entries, or the sender's clock ran back. */
    RuntimeException misfit(Head head) {
        return head.version() < expected()
            ? new DamagedJournal(collective, head.version() + 1, "is missing, but was seen before", null)
            : new IllegalArgumentException("earlier than the last entry of " + collective.value());
    }

    /** On a thread of its own: whoever is answered may take time, and the writer has none. */
    boolean answer(Appended appended) {
        Thread.startVirtualThread(() -> answer.complete(appended));
        return true;
    }

    boolean fail(Throwable failure) {
        Thread.startVirtualThread(() -> answer.completeExceptionally(failure));
        return true;
    }
}
