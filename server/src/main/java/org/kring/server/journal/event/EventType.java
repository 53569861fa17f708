package org.kring.server.journal.event;

import java.util.List;
import org.kring.core.Event;

/**
 * How one kind of event is stored.
 *
 * @param name    the word that stands in the journal; it never changes, whatever becomes of the class
 * @param upcasts the first lifts schema version 1 to 2, the second 2 to 3, and so on; none while nothing has changed
 */
public record EventType(String name, Class<? extends Event> event, List<Upcast> upcasts) {
    public static EventType of(String name, Class<? extends Event> event, Upcast... upcasts) {
        return new EventType(name, event, List.of(upcasts));
    }

    /** The schema version that is written today. */
    public int schema() {
        return upcasts.size() + 1;
    }
}
