package org.kring.core.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Circles;
import org.kring.core.circle.Kind;
import org.kring.core.circle.Role;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.Meetings;

/** Which circles inside are spoken for in a meeting of the wider one (method.md section 3, quorum; scenario 6). */
public final class Attendance {
    private static final int TWICE = 2;

    private Attendance() {}

    /** The circles of which neither leader nor delegate is among these people. */
    public static List<Circle> notThere(Circles circles, CircleId wider, Collection<MemberId> here) {
        return circles.inside(wider).stream().filter(circle -> circle.kind() != Kind.HELPING && circle.state().isAtWork())
            .filter(circle -> links(circle).noneMatch(here::contains)).toList();
    }

    /** The hub asks how they are doing: nobody of them was there the last two times. */
    public static List<Circle> missedTwice(Meetings meetings, Circles circles, CircleId wider) {
        var last = meetings.heldIn(wider).limit(TWICE).toList();
        return last.size() < TWICE ? List.of() : circles.inside(wider).stream()
            .filter(circle -> last.stream().allMatch(meeting -> missed(circles, wider, circle, meeting))).toList();
    }

    private static boolean missed(Circles circles, CircleId wider, Circle circle, Meeting meeting) {
        return notThere(circles, wider, meeting.presence().everHere()).contains(circle);
    }

    private static Stream<MemberId> links(Circle circle) {
        return Stream.of(Role.LEADER, Role.DELEGATE).flatMap(role -> circle.holder(role).stream());
    }
}
