package org.kring.server.live;

import java.util.concurrent.CompletableFuture;

/**
 * One try at a command.
 *
 * @param isTwin whether the same form is on its way already; its answer is this one's too
 * @param basis  the head that it was decided against
 * @param last   the last command that was not on disk then, or null
 */
record Attempt(CompletableFuture<Outcome> answer, boolean isTwin, Shown basis, Waiting last) {
    boolean wasIdle() {
        return last == null;
    }

    /** Whether what it was decided against went to disk as it was; that also proves that no other node was faster. */
    boolean isCertain() {
        return last == null || !last.answer.isCompletedExceptionally() && last.after() == basis;
    }
}
