package org.kring.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Many open pages of one collective: each holds a stream and a connection of its own to fetch the page with. */
final class Audience implements AutoCloseable {
    private static final Pattern STREAM = Pattern.compile("<turbo-stream-source[^>]* src=\"([^\"]+)\"");
    private static final int PATIENCE_SECONDS = 60;

    private final Town town;
    private final int pageSize;
    private final List<Browser> streams = new ArrayList<>();
    private final List<Browser> pages = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile CountDownLatch awaited = new CountDownLatch(0);
    private final BlockingQueue<Throwable> failures = new ArrayBlockingQueue<>(1);

    private Audience(Town town, int pageSize) {
        this.town = town;
        this.pageSize = pageSize;
    }

    static Audience of(Town town, int watchers) throws Exception {
        var today = town.ana().visit(town.today());
        var match = STREAM.matcher(today.text());
        if (!match.find()) {
            throw new IllegalStateException("the page has no stream:\n" + today.text());
        }
        var audience = new Audience(town, today.body().length);
        audience.open(watchers, match.group(1).replace("&amp;", "&"));
        return audience;
    }

    int pageSize() {
        return pageSize;
    }

    private void open(int watchers, String stream) throws Exception {
        var opened = new CountDownLatch(watchers);
        for (int n = 0; n < watchers; n++) {
            var page = town.ana().again();
            var listening = town.ana().again();
            pages.add(page);
            streams.add(listening);
            threads.submit(() -> listen(listening, page, stream, opened));
        }
        await(opened);
    }

    private void listen(Browser listening, Browser page, String stream, CountDownLatch opened) {
        var request = page.look(town.today());
        try {
            listening.follow(stream, opened::countDown, _ -> {
                page.wire().send(request).expect(200);
                awaited.countDown();
            });
        } catch (IOException | RuntimeException e) {
            if (!threads.isShutdown()) {
                failures.offer(e);
            }
        }
    }

    /** Somebody raises something; answers with the nanoseconds until every watcher has fetched the page. */
    long change() throws Exception {
        awaited = new CountDownLatch(pages.size());
        town.ana().visit(town.raise());
        long began = System.nanoTime();
        town.ana().post(town.raise(), Map.of("text", "Who has the key of the garden?", "wish", "TALK", "circle", "1"))
            .expect(303);
        await(awaited);
        return System.nanoTime() - began;
    }

    /** The same number of requests at once, without any change. */
    long everybodyFetches(String path) throws Exception {
        long began = System.nanoTime();
        var running = new ArrayList<Future<?>>();
        for (var page : pages) {
            var request = page.look(path);
            running.add(threads.submit(() -> page.wire().send(request).expect(200)));
        }
        for (var each : running) {
            each.get();
        }
        return System.nanoTime() - began;
    }

    private void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS) || !failures.isEmpty()) {
            throw new IllegalStateException(latch.getCount() + " watchers of " + pages.size() + " are missing", failures.poll());
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (var each : streams) {
            each.close();
        }
        for (var each : pages) {
            each.close();
        }
        threads.close();
    }
}
