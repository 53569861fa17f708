package org.kring.server.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;

import org.junit.jupiter.api.Test;
import org.kring.core.consent.LastResort;

/** Nothing else is agreed on for the case that a circle stays stuck: what holds goes on, and everyone is told. */
class LastResortPagesTest extends StuckInTheKitchen {
    @Override
    LastResort resort() {
        return LastResort.STATUS_QUO;
    }

    @Test
    void whatFollowsStandsBesideTheButtonAndAfterwardsOnTopAndOnToday() {
        aSmallGroupTries();
        seenBy(BEN).send("#helpers", "helper", "", "words", "Mara from the mediators");
        asksAnew(4);
        var last = seenBy(BEN);
        assertThat(last.first("#last-resort-fold").text()).contains("Then what holds now goes on. This one rests until", "everyone is told");
        var rests = last.send("#last-resort").follow();
        assertThat(rests.text()).contains("We were stuck, and did what we had agreed on for this case.");
        assertThat(rests.first("#rests").text()).startsWith("We stayed stuck. It rests until").contains("Cem minds that it comes back");
        assertThat(kitchen.deviceOf(ANA).opens(kitchen.at("")).first("#stuck").text()).contains("We stayed stuck. It rests until");
    }
}
