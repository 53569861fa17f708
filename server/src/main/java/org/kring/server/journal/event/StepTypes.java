package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.step.StepEvent;

/** What is stored of next steps. */
final class StepTypes {
    static final List<EventType> ALL = List.of(
        of("step-taken", StepEvent.StepTaken.class),
        of("step-done", StepEvent.StepDone.class),
        of("step-postponed", StepEvent.StepPostponed.class),
        of("step-dropped", StepEvent.StepDropped.class),
        of("step-handed-on", StepEvent.StepHandedOn.class),
        of("step-corrected", StepEvent.StepCorrected.class)
    );

    private StepTypes() {}
}
