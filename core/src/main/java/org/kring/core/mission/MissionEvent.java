package org.kring.core.mission;

import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.NeedId;
import org.kring.core.Text;
import org.kring.core.Way;

/** What happens to needs and the mission. Who named a need is a fact; pages show it only as the person chose. */
public sealed interface MissionEvent extends Event {
    record NeedNamed(NeedId need, MemberId member, NeedKind kind, Text text) implements MissionEvent {}

    record NeedTakenBack(NeedId need) implements MissionEvent {}

    /** What the group said it was together for, before it came here. */
    record OldMissionBrought(Text text) implements MissionEvent {}

    record SheetFilled(MemberId member, Text brings, Text keep, Shown shown, Text otherName, Way way)
        implements MissionEvent {}
}
