package org.kring.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.account.Kitchen;

class PlanningPagesTest {
    @TempDir
    static Path data;
    static Kitchen kitchen;

    @BeforeAll
    static void theyAreNine() {
        kitchen = new Kitchen(data);
    }

    @AfterAll
    static void theyGoHome() {
        kitchen.close();
    }

    @Test
    void theFirstMeetingIsOneTapAway() {
        var ana = kitchen.deviceOf(ANA);
        var meetings = ana.opens("/river/meetings");
        assertThat(meetings.first("#first h2").text()).isEqualTo("Your first meeting");
        var planned = meetings.send("#plan");
        assertThat(planned.status()).isEqualTo(303);
        var meeting = planned.follow();
        assertThat(meeting.first("h1").text()).isEqualTo("Your first meeting");
        assertThat(meeting.texts(".agenda-rows .minutes")).containsExactly("5", "5", "5", "15", "20", "10", "10", "5",
            "5");
        assertThat(kitchen.deviceOf(BEN).opens("/river/meetings").texts("#planned li")).hasSize(1);
    }
}
