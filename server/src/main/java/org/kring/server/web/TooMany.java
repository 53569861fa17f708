package org.kring.server.web;

import java.time.Duration;

/** Tried too often in a short time; a pause is needed. */
public final class TooMany extends RuntimeException {
    private final transient Duration pause;

    public TooMany(Duration pause) {
        super("too many", null, false, false);
        this.pause = pause;
    }

    /** In whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, pause.toSeconds());
    }
}
