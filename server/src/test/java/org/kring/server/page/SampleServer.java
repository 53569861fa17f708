package org.kring.server.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Serves the samples, the static files and a stream, and notes what is sent; what it answers can be changed. */
public final class SampleServer implements AutoCloseable {
    /** The pages there are, under {@code /river/}. */
    public static final List<String> SAMPLES = Samples.ALL;

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' "
        + "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='; img-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";
    private final HttpServer server;
    private final List<OutputStream> streams = new CopyOnWriteArrayList<>();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile long version = 2;
    private volatile boolean signedOut;

    public SampleServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Samples.ALL.forEach(sample -> Samples.draw(sample, "en"));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The bodies of the forms that were sent, in their order. */
    public List<String> sent() {
        return List.copyOf(sent);
    }

    public int streams() {
        return streams.size();
    }

    /** From now on nobody is known here: forms lead to the sign-in page and streams are refused. */
    public void signOut() {
        signedOut = true;
        closeStreams();
    }

    public void signIn() {
        signedOut = false;
    }

    /** Something changed: the next page is another, and open pages are told. */
    public void change() {
        version++;
        streams.forEach(this::tell);
    }

    public void closeStreams() {
        for (var stream : streams) {
            try {
                stream.close();
            } catch (IOException _) {
                // it is gone, as wanted
            }
        }
        streams.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST")) {
            take(exchange);
        } else if (path.startsWith("/assets/")) {
            var parts = path.split("/");
            var asset = Assets.find(parts[2], parts[3]);
            send(exchange, asset == null ? 404 : 200, asset == null ? "" : asset.type(), asset == null ? new byte[0] : asset.plain());
        } else if (path.equals("/river/live")) {
            stream(exchange);
        } else if (path.equals("/river/raise/found")) {
            page(exchange, 200, "<turbo-frame id=\"found\"><p>" + exchange.getRequestURI().getQuery() + "</p></turbo-frame>");
        } else {
            show(exchange, path.substring(path.lastIndexOf('/') + 1));
        }
    }

    private void show(HttpExchange exchange, String name) throws IOException {
        if (signedOut && !name.equals("sign-in")) {
            exchange.getResponseHeaders().add("Location", "/sign-in");
            send(exchange, 303, "text/plain", new byte[0]);
        } else {
            var sample = Samples.ALL.contains(name) ? name : "begin";
            page(exchange, 200, Samples.draw(sample, Samples.frame("en", version)));
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!signedOut) {
            sent.add(body);
            version++;
        }
        exchange.getResponseHeaders().add("Location", signedOut ? "/sign-in" : exchange.getRequestHeaders().getFirst("Referer"));
        send(exchange, 303, "text/plain", new byte[0]);
    }

    private void stream(HttpExchange exchange) throws IOException {
        if (signedOut) {
            send(exchange, 403, "text/plain", new byte[0]);
            return;
        }
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        var out = exchange.getResponseBody();
        out.write("retry: 200\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        streams.add(out);
        if (!exchange.getRequestURI().getQuery().endsWith("v=" + version)) {
            tell(out);
        }
    }

    private void tell(OutputStream stream) {
        try {
            stream.write(("id: " + version + "\ndata: <turbo-stream action=\"refresh\" data-version=\"" + version
                + "\"></turbo-stream>\n\n").getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException _) {
            streams.remove(stream);
        }
    }

    private static void page(HttpExchange exchange, int status, String html) throws IOException {
        exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
        send(exchange, status, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
