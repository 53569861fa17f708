package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.handbook.HandbookEvent;

/** What is stored of the handbook. */
final class HandbookTypes {
    static final List<EventType> ALL = List.of(
        of("entry-written", HandbookEvent.EntryWritten.class),
        of("entry-rewritten", HandbookEvent.EntryRewritten.class),
        of("entry-minded", HandbookEvent.EntryMinded.class),
        of("entry-confirmed", HandbookEvent.EntryConfirmed.class),
        of("entry-dropped", HandbookEvent.EntryDropped.class),
        of("once-asked", HandbookEvent.OnceAsked.class),
        of("once-answered", HandbookEvent.OnceAnswered.class),
        of("once-taken-back", HandbookEvent.OnceTakenBack.class)
    );

    private HandbookTypes() {}
}
