package org.kring.server.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the command line asks the running program: a port on this machine only, with a key in a file that only its owner
 * can read. So what is asked for is written by the program that holds the collective, and open pages see it at once.
 * One request is the key and some lines, each after a sign, ended by an empty one; the answer is one line.
 */
final class HostDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HostDoor.class);
    private static final String FILE = "host.door";
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int MOST_LINES = 10;
    private static final String SIGN = ">";

    private final Path file;
    private final String key = Secrets.token();
    private final Function<List<String>, String> answer;
    private final ServerSocket socket;

    private HostDoor(Path file, Function<List<String>, String> answer) throws IOException {
        this.file = file;
        this.answer = answer;
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        OwnFile.write(file, socket.getLocalPort() + " " + key);
        Thread.ofPlatform().daemon().name("host-door").start(this::open);
    }

    /** Opens the door; where that fails the program runs without it. */
    static Optional<HostDoor> open(Path folder, Function<List<String>, String> answer) {
        try {
            return Optional.of(new HostDoor(folder.resolve(FILE), answer));
        } catch (IOException e) {
            LOG.warn("The command line cannot reach this program: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private void open() {
        while (!socket.isClosed()) {
            try (var visitor = socket.accept()) {
                visitor.setSoTimeout(PATIENCE_MILLIS);
                serve(visitor);
            } catch (IOException e) {
                LOG.debug("A visit at the door ended: {}", e.getMessage());
            }
        }
    }

    private void serve(Socket visitor) throws IOException {
        var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        var lines = in.lines().limit(MOST_LINES).takeWhile(line -> !line.isEmpty()).toList();
        if (!lines.isEmpty() && isKey(lines.getFirst())) {
            var asked = lines.stream().skip(1).map(line -> line.substring(SIGN.length())).toList();
            say(visitor, List.of(answer.apply(asked)));
        }
    }

    private boolean isKey(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    private static void say(Socket socket, List<String> lines) throws IOException {
        var out = new PrintWriter(socket.getOutputStream(), false, StandardCharsets.UTF_8);
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    /** Asks the program that runs on this folder; empty where none does. */
    static Optional<String> ask(Path folder, List<String> lines) {
        try {
            var place = Files.readString(folder.resolve(FILE)).strip().split(" ");
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(place[0])),
                    PATIENCE_MILLIS);
                socket.setSoTimeout(PATIENCE_MILLIS);
                say(socket, List.of(place[1], SIGN + String.join("\n" + SIGN, lines), ""));
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                return Optional.ofNullable(in.readLine());
            }
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        Files.deleteIfExists(file);
    }
}
