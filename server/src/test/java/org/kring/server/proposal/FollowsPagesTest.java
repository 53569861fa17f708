package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.SUPPORT;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.DORA;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.circle.Change;
import org.kring.core.circle.Role;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.world.Inverted;
import org.kring.server.account.InTheKitchen;

/** Ben, the delegate of Support, is proposed for the lead that Grete has. */
class FollowsPagesTest extends InTheKitchen {
    @Test
    void inWhosePlaceAndWhatEndsWithItIsSaidBeforeItIsDecided() {
        kitchen.decides(RIVER, Inverted.changes(LocalDate.now().plusMonths(6)));
        var id = kitchen.state().proposals().next();
        var fill = new Effect.Structure(List.of(new Change.Fill(SUPPORT, Role.LEADER, BEN, LocalDate.now().plusMonths(6))));
        kitchen.does(DORA, new Begin(SUPPORT, DORA, null, null, Content.of(text("Ben is leader of Support")).with(fill), true));
        var page = kitchen.deviceOf(GRETE).opens(kitchen.at("/proposals/" + id.value()));
        assertThat(page.text()).contains("In the place of", "Grete, who is", "Ben is not delegate any more then");
    }
}
