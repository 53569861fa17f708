package org.kring.server.circle;

import org.kring.core.circle.Circle;
import org.kring.core.meeting.Meeting;
import org.kring.server.web.Appointed;
import org.kring.server.web.Look;

/**
 * The meeting of a circle that is open now or comes next.
 *
 * @param items   how many things are on its agenda, without its opening and closing
 * @param planned the minutes that the agenda takes
 */
public record NextMeeting(String when, String place, int minutes, int items, int planned, boolean live, String href) {
    /** @return null where nothing is planned */
    static NextMeeting of(Look look, Circle circle) {
        var meetings = look.state().meetings();
        return meetings.liveIn(circle.id()).or(() -> meetings.nextIn(circle.id(), look.now().at()))
            .or(() -> meetings.plannedIn(circle.id()).stream().findFirst())
            .map(meeting -> of(look, meeting)).orElse(null);
    }

    private static NextMeeting of(Look look, Meeting meeting) {
        var plan = meeting.plan();
        int items = meeting.agenda().content().size();
        return new NextMeeting(Appointed.when(look, meeting), plan.place().toString(), plan.minutes(), items,
            meeting.agenda().minutes(), meeting.isLive(), look.links().meetings().one(meeting.id()));
    }
}
