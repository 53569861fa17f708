package org.kring.core;

/** An event that does not fit the state it meets: the journal is damaged, and folding must stop. */
public final class DamagedLog extends RuntimeException {
    public DamagedLog(String what) {
        super(what);
    }
}
