package org.kring.server.backlog;

import java.util.Optional;
import org.kring.core.Text;
import org.kring.core.backlog.Topic;
import org.kring.core.backlog.Wish;
import org.kring.core.meeting.Meeting;
import org.kring.core.meeting.MeetingCommand.AddItem;
import org.kring.core.meeting.MeetingGuards;
import org.kring.core.meeting.Wanted;
import org.kring.server.web.Look;

/** The agenda on which a topic can be put in one step: that of the circle's next meeting. @param when that meeting is */
public record NextAgenda(Meeting meeting, String when) {
    private static final int MINUTES = 15;

    /** Empty where nothing is planned, where the topic is on it, or where this person may not. */
    static Optional<NextAgenda> of(Look look, Topic topic) {
        var guards = MeetingGuards.of(look.state().meetings(), look.state().belowMeetings(), look.actor(), look.now());
        return look.state().meetings().nextIn(topic.circle(), look.now().at())
            .filter(meeting -> topic.waits() && !meeting.agenda().has(topic.id()) && guards.mayEditAgenda(meeting).holds())
            .map(meeting -> new NextAgenda(meeting, look.w().dayTime(meeting.plan().when())));
    }

    AddItem command(Look look, Topic topic) {
        var circle = look.state().circles().find(topic.circle()).orElseThrow();
        return new AddItem(meeting.id(), Text.NONE, MINUTES, topic.wish() == Wish.PROPOSAL ? Wanted.DECIDE : Wanted.EXPLORE,
            circle.hears(topic.by()) ? topic.by() : null, topic.id(), null);
    }
}
