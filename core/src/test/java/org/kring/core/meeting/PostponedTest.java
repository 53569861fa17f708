package org.kring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kring.core.MeetingId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Topic;
import org.kring.core.backlog.Wish;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

/** What did not get its turn waits on and comes back; after three times it is asked what to do with it (I30). */
class PostponedTest {
    private static final TopicId HALL = new TopicId(1);
    private final Given afterTheFirst = Evening.opened().by(BEN, new CloseMeeting(new MeetingId(1), true))
        .by(CEM, new RaiseTopic(RIVER, CEM, Wish.TALK, text("The hall is cold")));

    @Test
    void whatDidNotGetItsTurnComesBackByItselfAndIsCounted() {
        var given = afterTheFirst;
        for (int times = 1; times <= Meetings.POSTPONED_OFTEN; times++) {
            given = meets(given);
            assertThat(given.state().backlog().find(HALL)).get().matches(Topic::waits);
            assertThat(given.state().meetings().postponed(RIVER, HALL)).isEqualTo(times);
        }
    }

    @Test
    void whatCameToItsEndIsNotCounted() {
        var open = opened(afterTheFirst);
        var meeting = open.state().meetings().liveIn(RIVER).orElseThrow();
        var given = open;
        for (var item : meeting.agenda().items()) {
            given = given.by(BEN, new NextItem(meeting.id(), item.number(), Outcome.REACHED));
        }
        given = given.by(BEN, new CloseMeeting(meeting.id(), true));
        assertThat(given.state().backlog().waitingFor(RIVER)).isEmpty();
        assertThat(given.state().meetings().postponed(RIVER, HALL)).isZero();
    }

    /** A meeting has it on its agenda and closes without coming to it. */
    private static Given meets(Given before) {
        var open = opened(before);
        var meeting = open.state().meetings().liveIn(RIVER).orElseThrow();
        assertThat(meeting.agenda().has(HALL)).isTrue();
        return open.by(BEN, new CloseMeeting(meeting.id(), true));
    }

    private static Given opened(Given before) {
        var later = before.later(Duration.ofDays(7));
        var planned = later.by(ANA, new PlanMeeting(RIVER, later.at(), 90, Text.NONE));
        var meeting = planned.state().meetings().plannedIn(RIVER).getFirst().id();
        return planned.by(BEN, new OpenMeeting(meeting, BEN, DORA, NINE));
    }
}
