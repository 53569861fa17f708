package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.tryout.TryOutEvent;

/** What is stored of what is tried out. */
final class TryOutTypes {
    static final List<EventType> ALL = List.of(
        of("try-out-begun", TryOutEvent.TryOutBegun.class),
        of("try-out-stopped", TryOutEvent.TryOutStopped.class),
        of("try-out-time-over", TryOutEvent.TryOutTimeOver.class),
        of("try-out-became", TryOutEvent.TryOutBecame.class)
    );

    private TryOutTypes() {}
}
