package org.kring.server.nodes;

import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that is open somewhere, and what its stream tells it. */
final class OpenPage implements AutoCloseable {
    private static final Pattern VERSION = Pattern.compile("data-version=\"(\\d+)\"");

    private final Stream<String> stream;
    private final BlockingQueue<Long> told = new LinkedBlockingQueue<>();

    OpenPage(Stream<String> stream) {
        this.stream = stream;
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try {
            stream.forEach(this::hear);
        } catch (UncheckedIOException closed) {
            // by this page, or with its node
        }
    }

    private void hear(String line) {
        VERSION.matcher(line).results().forEach(found -> told.add(Long.parseLong(found.group(1))));
    }

    /** Returns when it was told of this version, or of a later one. */
    void awaitNewsOf(long version) throws InterruptedException {
        for (var news = next(); news < version; ) {
            news = next();
        }
    }

    private long next() throws InterruptedException {
        var news = told.poll(1, TimeUnit.MINUTES);
        if (news == null) {
            throw new AssertionError("an open page was not told");
        }
        return news;
    }

    @Override
    public void close() {
        stream.close();
    }
}
