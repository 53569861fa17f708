package org.kring.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** All who decide in a big round, each with a device that is open at the proposal. */
final class Deciders implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;
    private static final int AT_THE_DOOR = 32;

    private final String home;
    private final List<Decider> all = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch decided;
    private final BlockingQueue<Throwable> failures = new ArrayBlockingQueue<>(1);

    /** Nanoseconds until all answers were acknowledged, and from then until everybody had the decision. */
    record Round(long answered, long visible) {}

    private Deciders(String home, int size) {
        this.home = home;
        decided = new CountDownLatch(size);
    }

    static Deciders of(Program program, int size) throws Exception {
        program.awaitText("To stop");
        try (var host = new Browser(program.port())) {
            var lines = host.get("/bench/round?people=" + size).expect(200).text().split("\n");
            var deciders = new Deciders("/" + lines[0], size);
            deciders.come(program, List.of(lines).subList(1, lines.length));
            return deciders;
        }
    }

    private void come(Program program, List<String> links) throws Exception {
        var door = new Semaphore(AT_THE_DOOR);
        var opened = new CountDownLatch(links.size());
        var coming = new ArrayList<Future<Decider>>();
        for (var link : links) {
            coming.add(threads.submit(() -> {
                door.acquire();
                try {
                    return Decider.enters(program, link, home + "/proposals/1");
                } finally {
                    door.release();
                }
            }));
        }
        for (var each : coming) {
            all.add(each.get());
        }
        all.forEach(each -> threads.submit(() -> each.watch(opened::countDown, decided::countDown, failures::offer)));
        await(opened);
    }

    String home() {
        return home;
    }

    int pageSize() {
        return all.getFirst().pageSize();
    }

    /** Everybody does this at once; nanoseconds until the last is done. */
    long everybody(Doing doing) throws Exception {
        long began = System.nanoTime();
        var running = new ArrayList<Future<?>>();
        for (var each : all) {
            running.add(threads.submit(() -> {
                doing.does(each);
                return null;
            }));
        }
        for (var each : running) {
            each.get();
        }
        return System.nanoTime() - began;
    }

    interface Doing {
        void does(Decider decider) throws IOException;
    }

    Round answer() throws Exception {
        var answered = everybody(Decider::answer);
        long began = System.nanoTime();
        await(decided);
        return new Round(answered, System.nanoTime() - began);
    }

    private void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS) || !failures.isEmpty()) {
            throw new IllegalStateException(latch.getCount() + " are missing", failures.poll());
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (var each : all) {
            each.close();
        }
        threads.close();
    }
}
