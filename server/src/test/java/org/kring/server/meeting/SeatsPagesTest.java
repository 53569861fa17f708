package org.kring.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.IVO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.meeting.Signal;

class SeatsPagesTest extends Gathered {
    @Test
    void whoeverAsksTheQuestionsSaysWhoSitsWhere() {
        opened(List.of(ANA, BEN, DORA, GRETE, IVO));
        assertThat(seenBy(BEN).texts("#company .seats text")).containsExactly("Ana", "Ben", "Dora", "Grete", "Ivo");
        seenBy(BEN).send("#seats", "member", "9", "after", "1");
        assertThat(meeting().presence().here()).containsExactly(ANA, IVO, BEN, DORA, GRETE);
        seenBy(BEN).send("#seats", "member", "1", "after", "7");
        assertThat(meeting().presence().here()).containsExactly(IVO, BEN, DORA, GRETE, ANA);
    }

    @Test
    void somebodyBesideThemselvesChangesNothing() {
        opened(List.of(ANA, BEN, DORA));
        seenBy(BEN).send("#seats", "member", "4", "after", "4");
        assertThat(meeting().presence().here()).containsExactly(ANA, BEN, DORA);
    }

    @Test
    void theOthersAreNotAskedForSeats() {
        opened();
        assertThat(seenBy(CEM).page().select("#seats")).isEmpty();
        assertThat(onTheTable().page().select("#seats")).isNotEmpty();
    }

    @Test
    void everyMemberCanLayADeviceOnTheTableAndTheTableCannot() {
        opened();
        assertThat(seenBy(CEM).texts("main a")).contains("Lay this device on the table");
        assertThat(onTheTable().texts("main a")).doesNotContain("Lay this device on the table");
    }

    @Test
    void whatSomebodyNeedsStandsAboveEverythingUntilItIsHeard() {
        opened();
        var grete = kitchen.deviceOf(GRETE);
        assertThat(on(grete).texts("#signal button")).containsExactly("A pause", "A word on how we do this",
            "Back one step", "Someone to listen");
        on(grete).send("#signal", "kind", Signal.Kind.PAUSE.name());
        assertThat(seenBy(CEM).texts("#wishes p")).containsExactly("Grete: A pause");
        assertThat(seenBy(CEM).page().select("#wishes button")).isEmpty();
        seenBy(BEN).send("#heard-7-0");
        assertThat(seenBy(CEM).page().select("#wishes")).isEmpty();
    }
}
