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
import org.kring.core.circle.Kind;
import org.kring.core.circle.Role;
import org.kring.core.collective.Collective;
import org.kring.core.proposal.Stage;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Stores;
import org.kring.server.live.Collectives;
import org.kring.server.live.Shown;

class DemoTest {
    private static final CollectiveId RIVER = new CollectiveId("river");
    private static final String NOW = "2026-11-24T09:00:00Z";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Test
    void aYearOnFourCirclesSendTwoEachIntoAHub(@TempDir Path folder) {
        var state = played(folder, NOW);
        assertThat(state.people().here()).hasSize(18).doesNotContain(Cast.OSKAR);
        assertThat(state.circles().find(Cast.HUB).orElseThrow().kind()).isEqualTo(Kind.HUB);
        assertThat(state.circles().find(Cast.HUB).orElseThrow().members()).hasSize(8);
        assertThat(state.circles().all()).hasSize(5);
        assertThat(state.circles().find(Cast.LEGAL).orElseThrow().holder(Role.SECRETARY)).as("a vacant role").isEmpty();
        assertThat(state.meetings().all().stream().filter(meeting -> meeting.state().isClosed())).hasSizeGreaterThan(35);
        assertThat(state.agreements().all()).filteredOn(Agreement::holds).hasSizeGreaterThan(25);
        assertThat(state.agreements().all()).as("one has ended").anyMatch(agreement -> !agreement.holds());
    }

    @Test
    void itEndsWithDecisionsAtEveryStepAndAMeetingThatCanBeOpened(@TempDir Path folder) {
        var state = played(folder, NOW);
        assertThat(state.proposals().allRunning()).extracting(proposal -> proposal.stage()).contains(Stage.DRAFT,
            Stage.REACT, Stage.CONSENT_ROUND, Stage.OBJECTIONS, Stage.PICTURE);
        assertThat(state.proposals().allRunning().filter(proposal -> proposal.stage() == Stage.PENDING_ABSENT))
            .as("nobody is waited for since months").isEmpty();
        assertThat(state.meetings().plannedIn(Cast.SUPPORT)).extracting(meeting -> meeting.plan().when())
            .containsExactly(Instant.parse("2026-11-24T18:30:00Z"));
        assertThat(state.backlog().waitingFor(Cast.SUPPORT)).isNotEmpty();
        assertThat(state.reports().shown(Cast.LEGAL)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T00:00:01Z", "2027-03-28T01:30:00Z", "2027-10-31T23:30:00Z", "2028-02-29T12:00:00Z"})
    void itCanBePlayedOnAnyDay(String now, @TempDir Path folder) {
        assertThat(played(folder, now).founded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T00:00:01Z", "2026-11-26T05:40:00Z", "2027-03-28T12:30:00Z", "2027-10-31T22:59:00Z"})
    void nothingHasHappenedThatIsStillToCome(String now, @TempDir Path folder) {
        assertThat(shown(folder, now).at()).isBeforeOrEqualTo(Instant.parse(now));
    }

    private static Collective played(Path folder, String now) {
        return shown(folder, now).state();
    }

    private static Shown shown(Path folder, String now) {
        var clock = InstantSource.fixed(Instant.parse(now));
        try (var stores = Stores.open(folder)) {
            RiverCommons.play(stores.journal(), RIVER, clock, ZONE);
            return new Collectives(stores.journal(), clock, _ -> {}).shown(RIVER);
        }
    }
}
