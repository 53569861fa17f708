package org.kring.server.live;

import java.util.List;
import java.util.Optional;
import org.kring.core.Decision;
import org.kring.core.Event;

/** What became of a command. */
public sealed interface Outcome {
    /**
     * It is on disk.
     *
     * @param version the version of the command's last event, or of its first where the form was sent before
     * @param events  what followed; empty where the form was sent before or nothing had to change
     */
    record Done(long version, List<Event> events) implements Outcome {
        /** The first event of this type, if any followed. */
        public <E extends Event> Optional<E> first(Class<E> type) {
            return events.stream().filter(type::isInstance).map(type::cast).findFirst();
        }
    }

    record Refused(Decision.Refused refusal) implements Outcome {}
}
