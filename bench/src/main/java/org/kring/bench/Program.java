package org.kring.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The real program in a process of its own, on a free port; what it prints goes into a file. */
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path printed;
    private final int port;
    private final long began;

    private Program(Process process, Path printed, int port, long began) {
        this.process = process;
        this.printed = printed;
        this.port = port;
        this.began = began;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** @param java the command up to the program's own arguments */
    static Program start(List<String> java, String command, Path data) throws IOException {
        int port = freePort();
        var words = new ArrayList<>(java);
        words.addAll(List.of(command, "--port", String.valueOf(port), "--address", "127.0.0.1", "--data", data.toString()));
        Files.createDirectories(data);
        var printed = Files.createTempFile(data.getParent(), command, ".log");
        long began = System.nanoTime();
        var process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
        return new Program(process, printed, port, began);
    }

    int port() {
        return port;
    }

    /** Waits until this person's page is there and returns the time since the start in milliseconds. */
    double awaitPage(Browser person, String path) throws Exception {
        await(_ -> answers(person, path));
        return (System.nanoTime() - began) / 1e6;
    }

    /** Waits until the terminal shows something, and returns all that it shows. */
    String awaitText(String part) throws Exception {
        await(_ -> text().contains(part));
        return text();
    }

    /** Resident memory in MiB, as the system counts it. */
    double residentMiB() throws IOException, InterruptedException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
        var text = new String(ps.getInputStream().readAllBytes()).strip();
        ps.waitFor();
        return Double.parseDouble(text) / 1024;
    }

    /** What its threads have worked since the start, all of them together. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void await(Predicate<Program> holds) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.test(this)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("the program did not answer; it said:\n" + text());
            }
            Thread.sleep(5);
        }
    }

    private boolean answers(Browser person, String path) {
        try (var browser = person.at(this)) {
            return browser.get(path).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String text() {
        try {
            return Files.readString(printed);
        } catch (IOException e) {
            return "";
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
