package org.kring.server.journal.event;

import tools.jackson.databind.node.ObjectNode;

/** Lifts an event as it was stored to the next schema version of its type. */
@FunctionalInterface
public interface Upcast {
    /**
     * Changes what was stored, in place.
     *
     * @param words null when they were erased, or when the type has none
     */
    void lift(ObjectNode facts, ObjectNode words);
}
