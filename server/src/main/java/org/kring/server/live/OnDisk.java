package org.kring.server.live;

import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Journal;

/** What of a collective is on disk, as far as this node has read. Only its lane moves it on, under its lock. */
final class OnDisk {
    private final Journal journal;
    private final CollectiveId collective;
    private volatile Shown shown;
    /** After a failed append nobody knows whether it was written; reading tells. */
    private boolean unsure;
    private volatile int finds;

    OnDisk(Journal journal, CollectiveId collective) {
        this.journal = journal;
        this.collective = collective;
        shown = Fold.catchUp(journal, collective, Shown.EMPTY);
    }

    Shown shown() {
        return shown;
    }

    /** How often reading has found something that others wrote. */
    int finds() {
        return finds;
    }

    void written(Shown after) {
        shown = after;
    }

    void appendFailed() {
        unsure = true;
    }

    boolean isUnsure() {
        return unsure;
    }

    /** Reads on. Returns whether there was anything. */
    boolean read() {
        var now = Fold.catchUp(journal, collective, shown);
        unsure = false;
        if (now.version() == shown.version()) {
            return false;
        }
        shown = now;
        finds++;
        return true;
    }
}
