package org.kring.core.world;

import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;

import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.MeetingGuards;

/** The first evening of River Commons: eighty minutes, Ben asks the questions, Dora writes. */
public final class Evening {
    public static final Actor TABLE = new Actor.Table(MEETING);
    public static final int MINUTES = 80;

    private Evening() {}

    /** The meeting is planned for now, with its ready agenda. */
    public static Given planned() {
        return River.founded().by(ANA, new PlanMeeting(RIVER, EVENING, MINUTES, Text.NONE));
    }

    /** All nine are here, and Ben asks how everyone arrives. */
    public static Given opened() {
        return planned().by(ANA, new OpenMeeting(MEETING, BEN, DORA, NINE));
    }

    /** The meeting is at the item of this kind. */
    public static Given at(ItemKind kind) {
        var given = opened();
        return given.by(BEN, new StartItem(MEETING, item(given, kind).number()));
    }

    public static MeetingGuards guards(Given given, MemberId who) {
        return guards(given, new Actor.Member(who));
    }

    public static MeetingGuards guards(Given given, Actor who) {
        return MeetingGuards.of(given.state().meetings(), given.state().belowMeetings(), who, given.now());
    }

    public static Meeting meeting(Given given) {
        return given.state().meetings().find(MEETING).orElseThrow();
    }

    public static Item item(Given given, ItemKind kind) {
        return meeting(given).agenda().items().stream().filter(item -> item.kind() == kind).findFirst().orElseThrow();
    }
}
