package org.kring.server.crash;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The program in a process of its own, always on the same port, as a host starts it. */
final class RealProgram implements AutoCloseable {
    private static final String CLASSES =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final Path data;
    private final Path printed;
    private final int port = freePort();
    private Process process;

    RealProgram(Path folder) {
        data = folder.resolve("data");
        printed = folder.resolve("printed.txt");
    }

    Path data() {
        return data;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Returns when the program says that it is running. */
    void start() throws IOException {
        process = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "--enable-native-access=ALL-UNNAMED",
            "-Dkring.rates=1000", "-cp", CLASSES, "org.kring.server.Kring", "serve", "--address", "127.0.0.1",
            "--port", String.valueOf(port), "--data", data.toString()))
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        var out = process.inputReader();
        for (var line = out.readLine(); line == null || !line.contains("To stop"); line = out.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the program did not start: " + said());
            }
            note(line);
        }
        Thread.startVirtualThread(() -> out.lines().forEach(this::note));
    }

    /** The way to begin, as the terminal shows it. */
    String linkToBegin() {
        return Pattern.compile("To begin, open +(\\S+)").matcher(said()).results().findFirst().orElseThrow().group(1);
    }

    /** SIGKILL: nothing of the program gets to run any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What the program has printed, for a failure's message. */
    String said() {
        try {
            return Files.exists(printed) ? Files.readString(printed) : "nothing";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void note(String line) {
        try {
            Files.writeString(printed, line + "\n", CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }
}
