package org.kring.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WavesTest {
    private static final int PAGES = 1_000;
    private static final Duration EVER = Duration.ofDays(1);

    private final Requests requests = new Requests();

    @Test
    void aThousandWhoAreToldAskInPortions() throws Exception {
        var waves = new Waves(requests, EVER, EVER);
        var asked = new Semaphore(0);
        var open = new AtomicInteger();
        int most = 0;
        for (int page = 0; page < PAGES; page++) {
            waves.add(() -> {
                requests.begins();
                open.incrementAndGet();
                asked.release();
            });
        }
        for (int page = 0; page < PAGES; page++) {
            assertThat(asked.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
            most = Math.max(most, open.getAndDecrement());
            requests.ends();
        }
        assertThat(most).isLessThan(2 * Waves.PORTION);
    }

    @Test
    void thoseWhoDoNotAskHoldNobodyUp() throws Exception {
        var waves = new Waves(requests, Duration.ZERO, EVER);
        assertThat(isToldToAll(waves)).isTrue();
    }

    @Test
    void whenVeryMuchIsBeingAnsweredTheyWaitButNotForEver() throws Exception {
        for (int request = 0; request < PAGES; request++) {
            requests.begins();
        }
        assertThat(isToldToAll(new Waves(requests, Duration.ZERO, Duration.ofMillis(1)))).isTrue();
    }

    private static boolean isToldToAll(Waves waves) throws InterruptedException {
        var told = new CountDownLatch(PAGES);
        for (int page = 0; page < PAGES; page++) {
            waves.add(told::countDown);
        }
        return told.await(1, TimeUnit.MINUTES);
    }
}
