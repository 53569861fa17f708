package org.kring.server.journal;

import java.time.Instant;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Event;

/**
 * The events of one command, to be written as versions {@code expected + 1 …}.
 *
 * @param expected the version that the command was decided against; 0 for an empty journal
 * @param at       whole milliseconds, UTC; never before the last entry of the collective
 * @param events   at least one
 * @param once     the form's token, or null where nobody sent a form; kept with the first event
 */
public record Append(long expected, Instant at, Actor actor, List<Event> events, Once once) {
    public Append {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("nothing to append");
        }
    }

    public long lastVersion() {
        return expected + events.size();
    }
}
