package org.kring.server.journal;

/** The store cannot be read or written now (full disk, database away). Nothing was half-written. */
public final class JournalUnavailable extends RuntimeException {
    public JournalUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
