package org.kring.server.history;

import org.kring.core.newcomer.NewcomerEvent;
import org.kring.core.newcomer.NewcomerEvent.CompanionFound;
import org.kring.core.newcomer.NewcomerEvent.CompanionParted;
import org.kring.core.newcomer.NewcomerEvent.FirstStepSettled;
import org.kring.core.newcomer.NewcomerEvent.NewcomerCame;

/** How what happens to newcomers is told. Which first step it was, and whether it was left out, is nobody else's matter. */
final class NewcomerTold {
    private NewcomerTold() {}

    static Told of(Teller t, NewcomerEvent event) {
        var href = t.look().links().people().all();
        return switch (event) {
            case NewcomerCame(var newcomer, var by) -> Told.of("", href, t.look().names().of(by)).about(newcomer);
            case CompanionFound(var newcomer, var companion) -> Told.of("", href, t.look().names().of(companion)).about(newcomer);
            case CompanionParted(var newcomer, var companion) -> Told.of("", href, t.look().names().of(companion)).about(newcomer);
            case FirstStepSettled(var newcomer, var _, var _) -> Told.of("", href).about(newcomer);
        };
    }
}
