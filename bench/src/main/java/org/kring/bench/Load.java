package org.kring.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Some clients that each do the same thing again and again, as fast as they are answered.
 *
 * @param warmUp   time that does not count
 * @param measured time that counts
 */
record Load(int clients, Duration warmUp, Duration measured) {
    interface Client extends AutoCloseable {
        /** Does it once; anything but the expected answer is an exception. */
        void act() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    interface Opening {
        Client open(int number) throws Exception;
    }

    Pace run(Opening opening) throws Exception {
        var counts = new AtomicBoolean();
        var goesOn = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Times>>();
            for (int number = 0; number < clients; number++) {
                var client = opening.open(number);
                running.add(threads.submit(() -> repeat(client, counts, goesOn)));
            }
            wait(warmUp, running);
            counts.set(true);
            long began = System.nanoTime();
            wait(measured, running);
            counts.set(false);
            double seconds = (System.nanoTime() - began) / 1e9;
            goesOn.set(false);
            return Pace.of(collect(running), seconds);
        }
    }

    private static Times repeat(Client client, AtomicBoolean counts, AtomicBoolean goesOn) throws Exception {
        var times = new Times();
        try (client) {
            while (goesOn.get()) {
                long began = System.nanoTime();
                client.act();
                if (counts.get()) {
                    times.add(System.nanoTime() - began);
                }
            }
        }
        return times;
    }

    /** Lets the clients work, and stops at once when one of them fails. */
    private static void wait(Duration time, List<Future<Times>> running) throws Exception {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            Thread.sleep(50);
            if (running.stream().anyMatch(Future::isDone)) {
                collect(running.stream().filter(Future::isDone).toList());
            }
        }
    }

    private static Times collect(List<Future<Times>> running) throws InterruptedException, ExecutionException {
        var all = new Times();
        for (var each : running) {
            all.add(each.get());
        }
        return all;
    }
}
