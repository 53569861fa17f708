package org.kring.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.decided;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.FEMI;
import static org.kring.core.world.River.RIVER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Circle;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.world.Given;

/** Which circles are spoken for in the hub. */
class AttendanceTest {
    private final Given hub = decided();

    @Test
    void oneOfTheTwoIsEnoughToBeSpokenFor() {
        assertThat(Attendance.notThere(hub.state().circles(), RIVER, List.of(FEMI, CEM, DORA, BEN))).isEmpty();
        assertThat(Attendance.notThere(hub.state().circles(), RIVER, List.of(FEMI, CEM, BEN))).extracting(Circle::id)
            .containsExactly(LEGAL);
    }

    @Test
    void whoeverMissesTwiceIsAskedHowTheyDo() {
        var once = held(hub, List.of(FEMI, ANA, BEN));
        assertThat(missed(once)).isEmpty();
        assertThat(missed(held(once, List.of(FEMI, ANA, BEN)))).containsExactly(LEGAL);
        assertThat(missed(held(held(once, List.of(FEMI, ANA, BEN, EMIL)), List.of(FEMI, ANA, BEN)))).isEmpty();
    }

    private static List<CircleId> missed(Given given) {
        return Attendance.missedTwice(given.state().meetings(), given.state().circles(), RIVER).stream().map(Circle::id).toList();
    }

    private static Given held(Given given, List<MemberId> here) {
        var id = given.state().meetings().next();
        return given.by(FEMI, new PlanMeeting(RIVER, given.at(), 60, Text.NONE), new OpenMeeting(id, FEMI, ANA, here),
            new CloseMeeting(id, true)).later(Duration.ofDays(7));
    }
}
