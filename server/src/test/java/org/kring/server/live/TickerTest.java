package org.kring.server.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.AIM;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.EVENING;
import static org.kring.core.world.River.NAME;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.ZONE;
import static org.kring.core.world.River.text;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.Actor;
import org.kring.core.Command;
import org.kring.core.collective.CollectiveCommand.Found;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.world.River;
import org.kring.server.journal.Append;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Stores;

/** Time passes in collectives that nobody looks at. */
class TickerTest {
    private static final CollectiveId RIVERS = new CollectiveId("river");
    @TempDir
    private Path folder;
    private Instant now = EVENING;
    private Stores stores;

    @BeforeEach
    void open() {
        stores = Stores.open(folder);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void nobodyIsWokenWhileAStoryIsWritten() throws InterruptedException {
        var ticker = ticker(collectives());
        var waking = new Thread(ticker::wake);
        ticker.resting(() -> {
            waking.start();
            while (waking.getState() != Thread.State.BLOCKED) {
                assertThat(waking.getState()).as("it waits").isNotEqualTo(Thread.State.TERMINATED);
                Thread.onSpinWait();
            }
        });
        waking.join();
    }

    @Test
    void aServerWithManyCollectivesStartsWithoutFoldingThem() {
        var before = collectives();
        for (int n = 0; n < 30; n++) {
            found(before, new CollectiveId("hill-" + n));
        }
        notesAreToBeRead(before);
        stores.close();
        stores = Stores.open(folder);
        var after = collectives();
        ticker(after).wake();
        assertThat(after.held()).isZero();
        now = now.plus(Duration.ofDays(30));
        ticker(after).wake();
        assertThat(after.held()).isEqualTo(1);
    }

    @Test
    void whatFallsDueInAnIdleCollectiveHappensExactlyOnceOnHoweverManyNodes() throws Exception {
        notesAreToBeRead(collectives());
        long head = stores.journal().head(RIVERS);
        now = now.plus(Duration.ofDays(30));
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 4; node++) {
                nodes.submit(ticker(collectives())::wake);
            }
        }
        ticker(collectives()).wake();
        assertThat(stores.journal().head(RIVERS)).isEqualTo(head + 1);
        assertThat(stores.journal().due(now)).isEmpty();
    }

    @Test
    void entriesThatCameFromElsewhereAreLookedAtOnce() {
        var events = River.founded().journal();
        stores.journal().append(RIVERS, events.stream().map(each -> new Append(each.stamp().version() - 1,
            each.stamp().at(), each.stamp().actor(), List.of(each.event()), null)).toList()).join();
        assertThat(stores.journal().undated()).containsExactly(RIVERS);
        ticker(collectives()).wake();
        assertThat(stores.journal().undated()).isEmpty();
    }

    /** A meeting has closed, and its notes become final by themselves. */
    private void notesAreToBeRead(Collectives collectives) {
        found(collectives, RIVERS);
        does(collectives, RIVERS, new PlanMeeting(RIVER, now, 80, text("kitchen")));
        does(collectives, RIVERS, new OpenMeeting(River.MEETING, ANA, BEN, River.NINE));
        does(collectives, RIVERS, new CloseMeeting(River.MEETING, false));
        assertThat(stores.journal().due(now.plus(Duration.ofDays(30)))).containsExactly(RIVERS);
    }

    private static void found(Collectives collectives, CollectiveId collective) {
        does(collectives, collective, new Found(NAME, AIM, 9, ZONE));
    }

    private static void does(Collectives collectives, CollectiveId collective, Command command) {
        assertThat(collectives.submit(collective, Form.NONE, new Actor.Member(ANA), command))
            .isInstanceOf(Outcome.Done.class);
    }

    private Collectives collectives() {
        return new Collectives(stores.journal(), () -> now, _ -> { });
    }

    private Ticker ticker(Collectives collectives) {
        return new Ticker(collectives, stores.journal(), () -> now);
    }
}
