package org.kring.core.meeting;

import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.backlog.BacklogCommand;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Ending;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.meeting.MeetingCommand.CancelMeeting;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.step.StepCommand.TakeStep;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

/** The device on the table may do what whoever asks the questions may, while its meeting is open. */
class TableTest {
    private static final Given OPENED = Evening.opened().events(
        new CircleFounded(new CircleId(2), "magazine", text("Magazine"), text("Publishing")));
    private static final RaiseTopic BIKES = new RaiseTopic(RIVER, CEM, Wish.TALK, text("Bikes"));

    @Test
    void itActsWhileItsMeetingIsOpen() {
        OPENED.when(Evening.TABLE, BIKES).accepted();
        OPENED.when(Evening.TABLE, new Welcome()).accepted();
        Evening.planned().when(Evening.TABLE, BIKES).thenRefused(MeetingRefusal.NOT_AT_THIS_TABLE);
        Evening.planned().when(Evening.TABLE, new OpenMeeting(MEETING, BEN, DORA, NINE))
            .thenRefused(MeetingRefusal.NOT_AT_THIS_TABLE);
        OPENED.by(BEN, new CloseMeeting(MEETING, false)).when(Evening.TABLE, BIKES)
            .thenRefused(MeetingRefusal.NOT_AT_THIS_TABLE);
    }

    @Test
    void itBelongsToOneMeeting() {
        OPENED.when(new Actor.Table(new MeetingId(2)), BIKES).thenRefused(MeetingRefusal.NOT_AT_THIS_TABLE);
        var two = OPENED.by(BEN, new PlanMeeting(RIVER, EVENING.plusSeconds(86_400), 60, text("kitchen")));
        two.when(Evening.TABLE, new CancelMeeting(new MeetingId(2))).thenRefused(MeetingRefusal.NOT_AT_THIS_TABLE);
    }

    @Test
    void itActsForItsOwnCircleOnly() {
        var day = LocalDate.of(2026, 12, 3);
        OPENED.when(Evening.TABLE, new RaiseTopic(new CircleId(2), CEM, Wish.TALK, text("Bikes")))
            .thenRefused(MeetingRefusal.NOT_AT_THIS_TABLE);
        OPENED.when(Evening.TABLE, new TakeStep(RIVER, text("Sample"), CEM, day, MEETING, null, Way.IN_THE_ROOM))
            .accepted();
        OPENED.when(Evening.TABLE, new TakeStep(new CircleId(2), text("Sample"), CEM, day, null, null,
            Way.IN_THE_ROOM)).thenRefused(MeetingRefusal.NOT_AT_THIS_TABLE);
        OPENED.when(Evening.TABLE, new BacklogCommand.CloseTopic(new TopicId(9),
            Ending.DROPPED)).thenRefused(MeetingRefusal.NOT_AT_THIS_TABLE);
    }
}
