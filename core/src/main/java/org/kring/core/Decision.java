package org.kring.core;

import java.util.List;

/** The answer to a command: what happens, or why it cannot. */
public sealed interface Decision {
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** @param with the values the sentence speaks of: ids, numbers, dates, instants; never words of a language */
    record Refused(Refusal why, List<Object> with) implements Decision {}

    static Decision of(Event... events) {
        return new Accepted(List.of(events));
    }

    static Decision no(Refusal why, Object... with) {
        return new Refused(why, List.of(with));
    }
}
