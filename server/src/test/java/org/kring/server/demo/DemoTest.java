package org.kring.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.core.agreement.Agreement;
import org.kring.core.collective.Collective;
import org.kring.core.proposal.Stage;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Stores;
import org.kring.server.live.Collectives;

class DemoTest {
    private static final CollectiveId RIVER = new CollectiveId("river");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Test
    void theStoryIsPossibleHistoryAndEndsInADecisionBeingMade(@TempDir Path folder) {
        var state = played(folder, "2026-11-24T09:00:00Z");
        assertThat(state.people().here()).hasSize(10);
        assertThat(state.hasAgreedHowToDecide()).isTrue();
        assertThat(state.proposals().allRunning()).extracting(proposal -> proposal.stage())
            .contains(Stage.CONSENT_ROUND, Stage.OBJECTIONS);
        assertThat(state.agreements().all()).filteredOn(Agreement::holds).hasSizeGreaterThanOrEqualTo(6);
        assertThat(state.meetings().plannedIn(Collective.ROOT)).hasSize(1);
        assertThat(state.backlog().waitingFor(Collective.ROOT)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T00:00:01Z", "2027-03-28T01:30:00Z", "2027-10-31T23:30:00Z", "2028-02-29T12:00:00Z"})
    void itCanBePlayedOnAnyDay(String now, @TempDir Path folder) {
        assertThat(played(folder, now).founded()).isTrue();
    }

    private static Collective played(Path folder, String now) {
        var clock = InstantSource.fixed(Instant.parse(now));
        try (var stores = Stores.open(folder)) {
            new RiverCommons(new Player(stores.journal(), RIVER, clock, ZONE)).play(ZONE);
            return new Collectives(stores.journal(), clock, _ -> {}).shown(RIVER).state();
        }
    }
}
