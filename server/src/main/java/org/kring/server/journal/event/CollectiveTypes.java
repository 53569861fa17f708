package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.collective.CollectiveEvent;

/** What is stored of the collective as a whole. */
final class CollectiveTypes {
    static final List<EventType> ALL = List.of(
        of("collective-founded", CollectiveEvent.CollectiveFounded.class),
        of("brought-along", CollectiveEvent.BroughtAlong.class),
        of("words-chosen", CollectiveEvent.WordsChosen.class)
    );

    private CollectiveTypes() {}
}
