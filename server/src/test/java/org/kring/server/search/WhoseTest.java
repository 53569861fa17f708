package org.kring.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.MEETING;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.circle.CircleEvent.CircleRested;
import org.kring.core.circle.CircleEvent.DomainItemTaken;
import org.kring.core.world.Evening;
import org.kring.core.world.Given;

class WhoseTest {
    private static final CircleId LEGAL = new CircleId(2);
    private static final CircleId MAGAZINE = new CircleId(3);
    private final Given circles = Evening.opened().events(
        new CircleFounded(LEGAL, "legal", text("Legal research"), text("Answers on law, and leases for our houses")),
        new CircleFounded(MAGAZINE, "magazine", text("Magazine"), text("Publishing a magazine about living well with little")));

    @Test
    void theCircleWhoseAimSpeaksOfItIsFound() {
        assertThat(whose(circles, "At every stall people ask us the same legal questions")).contains(LEGAL);
        assertThat(whose(circles, "Who writes the next magazines?")).contains(MAGAZINE);
    }

    @Test
    void wordsThatAllCirclesUseDecideNothing() {
        assertThat(whose(circles, "living well with little")).isEmpty();
        assertThat(whose(circles, "The ladder is broken")).isEmpty();
        assertThat(whose(circles, "")).isEmpty();
    }

    @Test
    void whatACircleHasAgreedOnSpeaksForItToo() {
        var decided = circles.by(BEN, new DecideOnce(RIVER, MEETING, text("The ladder stands in the shed"), NINE));
        assertThat(whose(decided, "The ladder is broken")).contains(RIVER);
    }

    @Test
    void whatACircleDecidesWeighsMost() {
        var given = circles.events(new DomainItemTaken(LEGAL, 1, 0, text("letters to the town")));
        assertThat(whose(given, "Who answers the letters about the magazine from the town?")).contains(LEGAL);
    }

    @Test
    void aCircleThatRestsIsSentNothing() {
        var given = circles.events(new CircleRested(LEGAL, LocalDate.of(2027, 3, 1), null));
        assertThat(whose(given, "At every stall people ask us the same legal questions")).isEmpty();
    }

    private static Optional<CircleId> whose(Given given, String words) {
        return Whose.of(given.state()).looksAfter(words).map(circle -> circle.id());
    }
}
