package org.kring.core.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MeetingId;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.meeting.MeetingCommand.MoveMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingEvent.MeetingCancelled;
import org.kring.core.meeting.MeetingEvent.MeetingMoved;
import org.kring.core.meeting.MeetingEvent.MeetingPlanned;

/** When a circle meets: planned, moved, cancelled. A circle may plan many meetings. */
final class Planning {
    static final int SHORTEST = 5;
    static final int LONGEST = 600;
    private static final int MOST = 60;
    private static final Duration A_LITTLE_AGO = Duration.ofHours(1);
    private static final Duration FAR = Duration.ofDays(2 * 366);

    private Planning() {}

    static Decision plan(Scene scene, PlanMeeting c) {
        return mayPlan(scene, c.circle())
            .and(() -> isFree(scene, c.circle(), scene.meetings().next(), c.when()))
            .and(() -> fits(scene, c.when(), c.minutes(), c.place()))
            .then(() -> planned(scene, c));
    }

    static Check mayPlan(Scene scene, CircleId circle) {
        return scene.isMember(circle).and(() -> Check.that(scene.meetings().plannedIn(circle).size() < MOST,
            TextRefusal.TOO_MANY, MOST));
    }

    private static List<Event> planned(Scene scene, PlanMeeting c) {
        var id = scene.meetings().next();
        var events = new ArrayList<Event>();
        events.add(new MeetingPlanned(id, c.circle(), c.when(), c.minutes(), c.place()));
        events.addAll(ReadyAgenda.of(scene, c.circle(), id, c.minutes(), Looks.at(scene.now(), c.when())));
        return events;
    }

    static Decision move(Scene scene, Meeting meeting, MoveMeeting c) {
        return mayChange(scene, meeting)
            .and(() -> isFree(scene, meeting.circle(), meeting.id(), c.when()))
            .and(() -> fits(scene, c.when(), c.minutes(), c.place()))
            .then(new MeetingMoved(meeting.id(), c.when(), c.minutes(), c.place()));
    }

    static Decision cancel(Scene scene, Meeting meeting) {
        return mayChange(scene, meeting).then(new MeetingCancelled(meeting.id()));
    }

    /** Any member of the circle, while it is not open. */
    static Check mayChange(Scene scene, Meeting meeting) {
        return scene.isMember(meeting.circle())
            .and(() -> Check.that(meeting.state().isPlanned(), MeetingRefusal.NOT_PLANNED_ANY_MORE));
    }

    private static Check fits(Scene scene, Instant when, int minutes, Text place) {
        var now = scene.now().at();
        return Check.that(!when.isBefore(now.minus(A_LITTLE_AGO)), MeetingRefusal.TIME_IS_PAST, when)
            .and(() -> Check.that(!when.isAfter(now.plus(FAR)), MeetingRefusal.TIME_IS_TOO_FAR, now.plus(FAR)))
            .and(() -> Check.that(minutes >= SHORTEST && minutes <= LONGEST, MeetingRefusal.MINUTES_DO_NOT_FIT,
                SHORTEST, LONGEST))
            .and(() -> Limits.fits(place, Limits.LINE));
    }

    private static Check isFree(Scene scene, CircleId circle, MeetingId self, Instant when) {
        return Check.that(scene.meetings().plannedIn(circle).stream()
            .noneMatch(other -> !other.id().equals(self) && other.plan().when().equals(when)),
            MeetingRefusal.PLANNED_THEN_ALREADY, when);
    }
}
