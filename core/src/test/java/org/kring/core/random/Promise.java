package org.kring.core.random;

import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Moment;
import org.kring.core.Stamp;
import org.kring.core.collective.Collective;

/** Something that always holds. One is made for each life, sees every event, and fails when it is broken. */
public interface Promise {
    /** Sees one event, with the state before and after it. */
    default void saw(Collective before, Stamp stamp, Event event, Collective after) {}

    /** Fails with these words unless it holds; cheap, because it is asked very often. */
    static void must(boolean holds, String words) {
        if (!holds) {
            throw new AssertionError("broken: " + words);
        }
    }

    /** Sees what was asked for, before anything has changed, and what was decided. */
    default void asked(Collective state, Moment now, Move move, Decision decision) {}

    /** Sees the state after one command with all its events. */
    default void rests(Collective state, Stamp stamp) {}
}
