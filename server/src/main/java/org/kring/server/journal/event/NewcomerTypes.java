package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.newcomer.NewcomerEvent;

/** What is stored of newcomers. */
final class NewcomerTypes {
    static final List<EventType> ALL = List.of(
        of("newcomer-came", NewcomerEvent.NewcomerCame.class),
        of("companion-found", NewcomerEvent.CompanionFound.class),
        of("companion-parted", NewcomerEvent.CompanionParted.class),
        of("first-step-settled", NewcomerEvent.FirstStepSettled.class)
    );

    private NewcomerTypes() {}
}
