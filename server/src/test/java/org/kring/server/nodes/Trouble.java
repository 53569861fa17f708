package org.kring.server.nodes;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** While it lasts, whoever was not answered waits before trying again. */
final class Trouble {
    private final AtomicReference<CountDownLatch> lasting = new AtomicReference<>(new CountDownLatch(0));

    void begins() {
        lasting.set(new CountDownLatch(1));
    }

    void ends() {
        lasting.get().countDown();
    }

    void awaitItsEnd() {
        try {
            if (!lasting.get().await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the trouble does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
