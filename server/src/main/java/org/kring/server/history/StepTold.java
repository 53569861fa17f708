package org.kring.server.history;

import org.kring.core.MemberId;
import org.kring.core.StepId;
import org.kring.core.step.StepEvent;
import org.kring.core.step.StepEvent.StepCorrected;
import org.kring.core.step.StepEvent.StepDone;
import org.kring.core.step.StepEvent.StepDropped;
import org.kring.core.step.StepEvent.StepHandedOn;
import org.kring.core.step.StepEvent.StepPostponed;
import org.kring.core.step.StepEvent.StepTaken;

/** How what happens to next steps is told. */
final class StepTold {
    private StepTold() {}

    static Told of(Teller t, StepEvent event) {
        var href = t.look().links().steps().all();
        return switch (event) {
            case StepTaken e -> Told.of(t.words(e.what()), href, e.due()).about(e.who());
            case StepDone(var step, var _) -> Told.of(t.step(step), href).about(who(t, step));
            case StepPostponed(var step, var due, var _) -> Told.of(t.step(step), href, due).about(who(t, step));
            case StepDropped(var step, var _) -> Told.of(t.step(step), href).about(who(t, step));
            case StepHandedOn(var step, var to, var _) -> Told.of(t.step(step), href).about(to);
            case StepCorrected(var step, var what) -> Told.of(t.words(what), href).about(who(t, step));
        };
    }

    private static MemberId who(Teller t, StepId step) {
        return t.look().state().steps().find(step).orElseThrow().who();
    }
}
