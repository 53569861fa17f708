package org.kring.core.meeting;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingEvent.MeetingOpened;

/** The group comes together: who asks the questions, who writes, who is here. */
final class Opening {
    private Opening() {}

    static Decision open(Scene scene, Meeting meeting, OpenMeeting c) {
        return mayOpen(scene, meeting)
            .and(() -> areHeard(scene, meeting, c.present()))
            .and(() -> mayServe(scene, meeting, c.facilitator(), c.present()))
            .and(() -> mayServe(scene, meeting, c.secretary(), c.present()))
            .then(() -> opened(scene, meeting, c));
    }

    static Check mayOpen(Scene scene, Meeting meeting) {
        return Planning.mayChange(scene, meeting).and(() -> scene.meetings().liveIn(meeting.circle())
            .map(other -> Check.no(MeetingRefusal.ANOTHER_IS_OPEN, other.id())).orElse(Check.OK));
    }

    private static Check areHeard(Scene scene, Meeting meeting, List<MemberId> present) {
        var check = Check.that(!present.isEmpty(), MeetingRefusal.NOBODY_IS_HERE);
        for (var member : present) {
            check = check.and(() -> scene.isHeard(meeting, member));
        }
        return check;
    }

    private static Check mayServe(Scene scene, Meeting meeting, MemberId member, List<MemberId> present) {
        return Check.that(present.contains(member), MeetingRefusal.NOT_IN_THE_MEETING, member)
            .and(() -> Check.that(scene.circle(meeting).has(member), CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE));
    }

    private static List<Event> opened(Scene scene, Meeting meeting, OpenMeeting c) {
        var events = new ArrayList<Event>();
        var present = c.present().stream().distinct().toList();
        events.add(new MeetingOpened(meeting.id(), c.facilitator(), c.secretary(), present));
        var byItself = ReadyAgenda.byItself(scene, meeting);
        events.addAll(byItself);
        ReadyAgenda.after(meeting, byItself).agenda().items().stream().findFirst().ifPresent(first -> events.addAll(
            ItemRules.started(scene, meeting, first, present, c.facilitator())));
        return events;
    }
}
