package org.kring.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The program's clock: the system's, moved forward only by tests ({@code -Dkring.ahead=PT80H} from the start). Sessions
 * keep real time.
 */
public final class ProgramClock implements InstantSource {
    private final AtomicReference<Duration> ahead =
        new AtomicReference<>(Duration.parse(System.getProperty("kring.ahead", "PT0S")));

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    /** Moves this clock; the ticker must be woken by whoever moves it. */
    public void move(Duration by) {
        ahead.accumulateAndGet(by, Duration::plus);
    }
}
