package org.kring.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** The clients that do one thing, and how they fared. */
final class Crowd implements AutoCloseable {
    private final Program program;
    private final List<Load.Client> clients = new ArrayList<>();
    private final Times times = new Times();
    private final List<Double> paces = new ArrayList<>();
    private Duration processor = Duration.ZERO;

    private Crowd(Program program) {
        this.program = program;
    }

    static Crowd of(Program program, int size, Load.Opening opening) throws Exception {
        var crowd = new Crowd(program);
        for (int number = 0; number < size; number++) {
            crowd.clients.add(opening.open(number));
        }
        return crowd;
    }

    void work(Duration time) throws Exception {
        var goesOn = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var before = program.processorTime();
            long began = System.nanoTime();
            var running = clients.stream().map(client -> threads.submit(() -> repeat(client, goesOn))).toList();
            wait(time, running);
            goesOn.set(false);
            note(collect(running), (System.nanoTime() - began) / 1e9, program.processorTime().minus(before));
        }
    }

    private void note(Times done, double seconds, Duration busy) {
        paces.add(done.size() / seconds);
        times.add(done);
        processor = processor.plus(busy);
    }

    private static Times repeat(Load.Client client, AtomicBoolean goesOn) throws Exception {
        var times = new Times();
        while (goesOn.get()) {
            long began = System.nanoTime();
            client.act();
            times.add(System.nanoTime() - began);
        }
        return times;
    }

    /** Lets the clients work, and stops at once when one of them fails. */
    private static void wait(Duration time, List<Future<Times>> running) throws Exception {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            Thread.sleep(20);
            for (var each : running) {
                if (each.isDone()) {
                    each.get();
                }
            }
        }
    }

    private static Times collect(List<Future<Times>> running) throws Exception {
        var all = new Times();
        for (var each : running) {
            all.add(each.get());
        }
        return all;
    }

    void forget() {
        times.clear();
        paces.clear();
        processor = Duration.ZERO;
    }

    Pace pace() {
        return new Pace(Median.of(paces), times.percentile(0.5), times.percentile(0.99),
            processor.toNanos() / 1e6 / times.size());
    }

    @Override
    public void close() throws Exception {
        for (var client : clients) {
            client.close();
        }
    }
}
