package org.kring.server.history;

import org.kring.core.mission.MissionEvent;
import org.kring.core.mission.MissionEvent.NeedNamed;
import org.kring.core.mission.MissionEvent.NeedTakenBack;
import org.kring.core.mission.MissionEvent.OldMissionBrought;
import org.kring.core.mission.MissionEvent.SheetFilled;

/** How needs are told: never by whom, since everyone chooses on the sheet what others see beside it. */
final class NeedTold {
    private NeedTold() {}

    static Told of(Teller t, MissionEvent event) {
        var href = t.look().links().mission();
        return switch (event) {
            case NeedNamed e -> Told.of(t.words(e.text()), href).silent();
            case NeedTakenBack _ -> Told.of("", href).silent();
            case OldMissionBrought e -> Told.of(t.words(e.text()), href);
            case SheetFilled _ -> Told.of("", href).silent();
        };
    }
}
