package org.kring.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.RIVER;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.account.Kitchen;
import org.kring.server.site.Answer;

/** What people see when nothing can be written: a calm page, and nothing half-written. */
class StoreAwayTest {
    private static final String WORDS = "Soup on Mondays ".repeat(200);
    private static final String CALM = "What is stored here cannot be reached right now. Nothing was half-written";
    @TempDir
    private Path data;

    @Test
    void onAFullDiskNothingIsHalfWrittenAndTheSameFormGoesThroughWhenThereIsRoom() throws Exception {
        try (var kitchen = new Kitchen(data)) {
            Disk.isFull(kitchen.site().part(Stores.class));
            var away = raisesUntilItIsFull(kitchen);
            requireCalm(away);
            long head = kitchen.head();
            int raised = kitchen.state().backlog().waitingFor(RIVER).size();
            requireCalm(away.send("#again"));
            assertThat(kitchen.head()).isEqualTo(head);
            assertThat(away.visitor().opens(kitchen.at("")).status()).as("what there is can be read").isEqualTo(200);
            Disk.hasRoomAgain(kitchen.site().part(Stores.class));
            assertThat(away.send("#again").status()).isEqualTo(303);
            assertThat(away.send("#again").status()).as("once more is not twice").isEqualTo(303);
            assertThat(kitchen.state().backlog().waitingFor(RIVER)).hasSize(raised + 1);
        }
    }

    /** There may be some room left in what the file has already. */
    private static Answer raisesUntilItIsFull(Kitchen kitchen) {
        var phone = kitchen.deviceOf(CEM);
        return Stream.generate(() -> phone.opens(kitchen.at("/raise")).send("#raise", "text", WORDS)).limit(100)
            .filter(answer -> answer.status() != 303).findFirst().orElseThrow();
    }

    @Test
    void aDatabaseThatIsAwayIsACalmPageAndTheSameFormGoesThroughWhenItIsBack() throws Exception {
        var server = PostgresServer.shared();
        try (var kitchen = new Kitchen(data, Map.of("database", server.newPlace()))) {
            var form = kitchen.deviceOf(CEM).opens(kitchen.at("/raise"));
            var stranger = kitchen.deviceOf(ANA);
            server.kill();
            requireCalm(form.send("#raise", "text", "Soup on Mondays"));
            requireCalm(stranger.opens(kitchen.at("")));
            server.restart();
            assertThat(form.send("#raise", "text", "Soup on Mondays").status()).isEqualTo(303);
            assertThat(kitchen.state().backlog().waitingFor(RIVER)).hasSize(1);
            assertThat(stranger.opens(kitchen.at("")).status()).isEqualTo(200);
        }
    }

    @Test
    void whoeverSendsAFormDoesNotNoticeThatAllConnectionsWereCut() throws Exception {
        var server = PostgresServer.shared();
        try (var kitchen = new Kitchen(data, Map.of("database", server.newPlace()))) {
            var form = kitchen.deviceOf(CEM).opens(kitchen.at("/raise"));
            server.cutConnections();
            assertThat(form.send("#raise", "text", "Soup on Mondays").status()).isEqualTo(303);
            assertThat(kitchen.state().backlog().waitingFor(RIVER)).hasSize(1);
        }
    }

    private static void requireCalm(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains(CALM);
    }
}
