package org.kring.server.nodes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.kring.server.site.RealProgram;

/**
 * Sends each request to the next node, whoever it comes from. A node that is gone is passed over, and one that has kept
 * somebody waiting rests for a while, as with any balancer; when all of them rest, they are asked none the less.
 */
final class Balancer implements AutoCloseable {
    /** A node that says nothing for so long is not waited for; the sender must try again. */
    private static final int PATIENCE_MILLIS = 8_000;
    private static final Duration REST = Duration.ofMinutes(1);
    private static final byte[] NOBODY =
        "HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final List<RealProgram> nodes;
    private final ServerSocket door;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<RealProgram, Instant> resting = new ConcurrentHashMap<>();
    private final Semaphore silences = new Semaphore(0);

    Balancer(List<RealProgram> nodes) throws IOException {
        this.nodes = nodes;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("balancer").start(this::letIn);
    }

    String url(String path) {
        return "http://127.0.0.1:" + door.getLocalPort() + path;
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.startVirtualThread(() -> serve(client));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var request = Request.read(client.getInputStream());
            if (request != null && !passOn(request, client)) {
                client.getOutputStream().write(NOBODY);
            }
        } catch (IOException e) {
            // Whoever asked has gone, or the node has in the middle of its answer: both see a closed connection.
        }
    }

    /** A node has come back. */
    void uses(RealProgram node) {
        resting.remove(node);
    }

    /** So many requests were kept waiting for too long. */
    void awaitSilences(int count) throws InterruptedException {
        silences.acquire(count);
    }

    /** @return false when no node has said anything */
    private boolean passOn(Request request, Socket client) throws IOException {
        for (int tries = 0; tries < nodes.size(); tries++) {
            var node = nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
            try (var to = rests(node) && !nodes.stream().allMatch(this::rests) ? null : connect(node)) {
                if (to != null) {
                    return answered(request, node, to, client);
                }
            }
        }
        return false;
    }

    private boolean rests(RealProgram node) {
        return Instant.now().isBefore(resting.getOrDefault(node, Instant.MIN));
    }

    private static Socket connect(RealProgram node) {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), node.port()), PATIENCE_MILLIS);
            return socket;
        } catch (IOException gone) {
            return null;
        }
    }

    private boolean answered(Request request, RealProgram program, Socket node, Socket client) throws IOException {
        node.setSoTimeout(PATIENCE_MILLIS);
        int first;
        InputStream answer;
        try {
            node.getOutputStream().write(request.bytes());
            answer = node.getInputStream();
            first = answer.read();
        } catch (SocketTimeoutException silent) {
            resting.put(program, Instant.now().plus(REST));
            silences.release();
            return false;
        } catch (IOException gone) {
            return false;
        }
        if (first < 0) {
            return false;
        }
        node.setSoTimeout(0);
        client.getOutputStream().write(first);
        answer.transferTo(client.getOutputStream());
        return true;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
