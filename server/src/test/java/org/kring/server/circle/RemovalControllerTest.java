package org.kring.server.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;

import org.junit.jupiter.api.Test;
import org.kring.server.account.InTheKitchen;

class RemovalControllerTest extends InTheKitchen {
    private static final String PAGE = "/circles/river-commons/removal";

    @Test
    void theCircleLeadsToWhatComesBefore() {
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/circles/river-commons")).first("#more").html()).contains(PAGE);
        var page = kitchen.deviceOf(BEN).opens(kitchen.at(PAGE));
        assertThat(page.texts("ol li")).hasSize(4);
        assertThat(page.texts("#about-whom a")).hasSize(8).contains("Emil").doesNotContain("Ben");
    }

    @Test
    void itBeginsAsADraftThatIsShownOnlyAfterATalk() {
        var page = kitchen.deviceOf(CEM).opens(kitchen.at("/proposals/new?circle=river-commons&removal=" + EMIL.value()));
        var draft = page.send("#begin", "text", "Emil does not belong to us until May", "why", "He was asked three times").follow();
        assertThat(draft.text()).contains("First the days are written down on which there was a talk");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/proposals/1")).status()).isEqualTo(404);
    }
}
