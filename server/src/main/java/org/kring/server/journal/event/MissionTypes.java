package org.kring.server.journal.event;

import static org.kring.server.journal.event.EventType.of;

import java.util.List;
import org.kring.core.mission.MissionEvent;

/** What is stored of what the collective is for. */
final class MissionTypes {
    static final List<EventType> ALL = List.of(
        of("need-named", MissionEvent.NeedNamed.class),
        of("need-taken-back", MissionEvent.NeedTakenBack.class),
        of("sheet-filled", MissionEvent.SheetFilled.class),
        of("old-mission-brought", MissionEvent.OldMissionBrought.class)
    );

    private MissionTypes() {}
}
