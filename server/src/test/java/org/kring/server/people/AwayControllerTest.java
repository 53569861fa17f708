package org.kring.server.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kring.server.account.InTheKitchen;

class AwayControllerTest extends InTheKitchen {
    private static final String PAGE = "/people/leave";

    @Test
    void oneTakesLeaveUntilADayAndIsBackAtAWord() {
        var until = LocalDate.now().plusDays(20);
        var page = kitchen.deviceOf(ANA).opens(kitchen.at(PAGE)).send("#leave", "until", until.toString()).follow();
        assertThat(page.first(".noted").text()).startsWith("You are on leave until");
        assertThat(kitchen.state().people().isOnLeave(ANA, LocalDate.now())).isTrue();
        var back = page.send("#leave-end").follow();
        assertThat(back.page().select("#leave")).isNotEmpty();
        assertThat(kitchen.state().people().isOnLeave(ANA, LocalDate.now())).isFalse();
    }

    @Test
    void leaveWithoutADayAheadComesBackWithASentence() {
        var back = kitchen.deviceOf(ANA).opens(kitchen.at(PAGE)).send("#leave", "until", "");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.page().select(".wrong").text()).isNotBlank();
    }

    @Test
    void whatWasTriedToReachSomebodyIsNotedAndSaysWhatIsStillMissing() {
        var page = kitchen.deviceOf(BEN).opens(kitchen.at(PAGE)).send("#try-3", "channel", "CALL").follow();
        assertThat(page.first("#missed-" + CEM.value()).text()).contains("Cem", "called");
        assertThat(page.page().select("#missed-3 a.button")).as("leave is proposed only after all was tried").isEmpty();
    }
}
