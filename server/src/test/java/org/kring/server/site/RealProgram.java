package org.kring.server.site;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** The program in a process of its own, always on the same port, as a host starts it. */
public final class RealProgram implements AutoCloseable {
    private static final String CLASSES =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final Path data;
    private final Path printed;
    private final String database;
    private final int port = freePort();
    private Process process;
    private Thread listening = new Thread(() -> { });

    public RealProgram(Path folder) {
        this(folder, "");
    }

    /** @param database a PostgreSQL that several programs may share; empty where everything is kept in the folder */
    public RealProgram(Path folder, String database) {
        data = folder.resolve("data");
        printed = folder.resolve("printed.txt");
        this.database = database;
    }

    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public void start() throws IOException {
        start(Duration.ZERO);
    }

    /**
     * Returns when the program says that it is running.
     *
     * @param ahead how far its clock is moved
     */
    public void start(Duration ahead) throws IOException {
        Files.createDirectories(printed.getParent());
        process = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "--enable-native-access=ALL-UNNAMED",
            "-Dkring.rates=1000", "-Dkring.ahead=" + ahead, "-cp", CLASSES, "org.kring.server.Kring", "serve",
            "--address", "127.0.0.1", "--port", String.valueOf(port), "--data", data.toString(),
            "--database", database))
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var out = process.inputReader();
        for (var line = out.readLine(); line == null || !line.contains("To stop"); line = out.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the program did not start: " + said());
            }
            note(line);
        }
        listening = Thread.ofPlatform().daemon().start(() -> out.lines().forEach(this::note));
    }

    /** The way to begin, as the terminal shows it. */
    public String linkToBegin() {
        return Pattern.compile("To begin, open +(\\S+)").matcher(said()).results().findFirst().orElseThrow().group(1);
    }

    /** SIGKILL: nothing of the program gets to run any more. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        listening.join();
    }

    /** SIGSTOP: it stands still in the middle of whatever it does, and does not know. */
    public void standStill() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** SIGCONT: it goes on where it was. */
    public void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        if (new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor() != 0) {
            throw new IllegalStateException("could not send " + name);
        }
    }

    /** What the program has printed, for a failure's message. */
    public String said() {
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
