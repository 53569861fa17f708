package org.kring.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.collective.Touch;
import org.kring.server.journal.CollectiveId;

class PingsTest {
    private static final CollectiveId RIVER = new CollectiveId("river");
    private static final Touch CIRCLE = Touch.of(new CircleId(1));
    private static final Touch OTHER = Touch.of(new CircleId(2));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Pings pings = new Pings(timer, new Requests());

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void aPageIsToldWhatTouchesItAndNothingElse() throws Exception {
        var page = new Page();
        pings.open(RIVER, Set.of(CIRCLE), 1, 0, "ana", page);
        pings.changed(new Change(RIVER, 2, Set.of(OTHER), null));
        pings.changed(new Change(new CollectiveId("other"), 2, Set.of(CIRCLE), null));
        pings.changed(new Change(RIVER, 3, Set.of(CIRCLE), "mine"));
        assertThat(page.next()).isEqualTo("3 mine");
        assertThat(page.heard).isEmpty();
    }

    @Test
    void whatItMissedIsToldAtOnce() throws Exception {
        pings.changed(new Change(RIVER, 7, Set.of(CIRCLE), null));
        var page = new Page();
        pings.open(RIVER, Set.of(CIRCLE), 6, 0, "ana", page);
        assertThat(page.next()).isEqualTo("7 null");
    }

    @Test
    void aPageThatIsOlderThanWhatThisNodeKnowsOfIsToldAtOnce() throws Exception {
        var page = new Page();
        pings.open(RIVER, Set.of(CIRCLE), 6, 7, "ana", page);
        assertThat(page.next()).isEqualTo("7 null");
    }

    @Test
    void whatItHasSeenIsNotToldAgain() throws Exception {
        pings.changed(new Change(RIVER, 7, Set.of(CIRCLE), null));
        var page = new Page();
        pings.open(RIVER, Set.of(CIRCLE), 7, 0, "ana", page);
        pings.changed(new Change(RIVER, 8, Set.of(CIRCLE), null));
        assertThat(page.next()).isEqualTo("8 null");
    }

    @Test
    void manyChangesAreMergedIntoFewWithTheLastVersion() throws Exception {
        var page = new Page();
        pings.open(RIVER, Set.of(CIRCLE), 0, 0, "ana", page);
        for (int version = 1; version <= 100; version++) {
            pings.changed(new Change(RIVER, version, Set.of(CIRCLE), "someone"));
        }
        var told = page.next();
        int count = 1;
        while (!told.startsWith("100 ")) {
            told = page.next();
            count++;
        }
        assertThat(told).isEqualTo("100 null");
        assertThat(count).isLessThan(20);
    }

    @Test
    void whoeverMayNoLongerLookIsCutOff() throws Exception {
        var ana = new Page();
        var ben = new Page();
        pings.open(RIVER, Set.of(CIRCLE), 0, 0, "ana", ana);
        pings.open(RIVER, Set.of(CIRCLE), 0, 0, "ben", ben);
        pings.close(RIVER, "ana"::equals);
        assertThat(ana.next()).isEqualTo("closed");
        pings.changed(new Change(RIVER, 2, Set.of(CIRCLE), null));
        assertThat(ben.next()).isEqualTo("2 null");
        assertThat(ana.heard).isEmpty();
        assertThat(pings.count()).isEqualTo(1);
    }

    @Test
    void aPageThatIsGoneIsForgotten() throws Exception {
        var page = new Page();
        page.broken = true;
        pings.open(RIVER, Set.of(CIRCLE), 0, 0, "ana", page);
        pings.changed(new Change(RIVER, 2, Set.of(CIRCLE), null));
        assertThat(page.next()).isEqualTo("closed");
        assertThat(pings.count()).isZero();
    }

    private static final class Page implements Sink {
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private volatile boolean broken;

        @Override
        public void ping(long version, String request) throws IOException {
            if (broken) {
                throw new IOException("gone");
            }
            heard.add(version + " " + request);
        }

        @Override
        public void beat() {
            heard.add("beat");
        }

        @Override
        public void close() {
            heard.add("closed");
        }

        String next() throws InterruptedException {
            return heard.poll(10, TimeUnit.SECONDS);
        }
    }
}
