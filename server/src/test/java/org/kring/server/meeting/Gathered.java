package org.kring.server.meeting;

import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;

import java.util.List;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.meeting.ItemKind;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.server.ProgramClock;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;
import org.kring.server.site.Visitor;

/** Tests of a meeting's pages: the same kitchen each time, before the first meeting. */
abstract class Gathered extends InTheKitchen {
    static final Actor TABLE = new Actor.Table(MEETING);
    private static final String PAGE = "/meetings/1";
    /** The first meeting, planned for now. */
    void planned() {
        kitchen.does(ANA, new PlanMeeting(RIVER, kitchen.site().part(ProgramClock.class).instant(), 80, Text.NONE));
    }

    /** It is open: Ben asks the questions, Dora writes. */
    void opened() {
        opened(NINE);
    }

    void opened(List<MemberId> present) {
        planned();
        kitchen.does(ANA, new OpenMeeting(MEETING, BEN, DORA, present));
    }

    /** It is open, and at this item. */
    void at(ItemKind kind) {
        opened();
        go(kind);
    }

    void go(ItemKind kind) {
        var item = meeting().agenda().items().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        kitchen.does(BEN, new StartItem(MEETING, item.number()));
    }

    Meeting meeting() {
        return kitchen.state().meetings().find(MEETING).orElseThrow();
    }

    /** The page of the meeting on somebody's device. */
    Answer on(Visitor device) {
        return device.opens(kitchen.at(PAGE));
    }

    Answer seenBy(MemberId member) {
        return on(kitchen.deviceOf(member));
    }

    Answer onTheTable() {
        return on(kitchen.table(MEETING));
    }

    String at(String noun) {
        return kitchen.at(PAGE + "/" + noun);
    }
}
