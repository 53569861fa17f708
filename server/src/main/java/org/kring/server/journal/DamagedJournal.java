package org.kring.server.journal;

/** An entry that cannot be trusted. Only the collective it belongs to is stopped. */
public final class DamagedJournal extends RuntimeException {
    private final transient CollectiveId collective;
    private final long version;

    public DamagedJournal(CollectiveId collective, long version, String what, Throwable cause) {
        super("entry " + version + " of " + collective.value() + ": " + what, cause);
        this.collective = collective;
        this.version = version;
    }

    public CollectiveId collective() {
        return collective;
    }

    public long version() {
        return version;
    }
}
