package org.kring.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One device: its connection and its cookies. Not for use by several threads at once. */
final class Browser implements AutoCloseable {
    private static final Pattern HIDDEN =
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private static final Pattern DOOR = Pattern.compile("<form[^>]*action=\"(/sign-in/[^\"]*)\"");

    private final int port;
    private final Wire wire;
    private final Map<String, String> cookies;
    private Map<String, String> hidden;

    Browser(int port) throws IOException {
        this(port, new LinkedHashMap<>(), Map.of());
    }

    private Browser(int port, Map<String, String> cookies, Map<String, String> hidden) throws IOException {
        this.port = port;
        this.cookies = cookies;
        this.hidden = hidden;
        wire = new Wire(port);
    }

    /** One more connection of the same person. */
    Browser again() throws IOException {
        return new Browser(port, new LinkedHashMap<>(cookies), hidden);
    }

    /** The same person's device, after the program was started anew. */
    Browser at(Program program) throws IOException {
        return new Browser(program.port(), new LinkedHashMap<>(cookies), hidden);
    }

    Answer get(String path) throws IOException {
        return remember(wire.send(request("GET", path, "", "Accept: text/html\r\n")));
    }

    /** Follows redirects to the page at their end. */
    Answer visit(String path) throws IOException {
        var answer = get(path);
        for (int hops = 0; answer.status() / 100 == 3 && hops < 5; hops++) {
            answer = get(pathOf(answer.header("location")));
        }
        return answer.expect(200);
    }

    /** Goes through a door: the link's page, and its button where there is one. */
    Answer enter(String link) throws IOException {
        var page = visit(link);
        var form = DOOR.matcher(page.text());
        if (!form.find()) {
            return page;
        }
        return visit(pathOf(post(form.group(1), Map.of()).expect(303).header("location")));
    }

    /** Sends a form, with the hidden fields of the last page visited and a new token against repeats. */
    Answer post(String path, Map<String, String> fields) throws IOException {
        var all = new LinkedHashMap<>(hidden);
        all.putAll(fields);
        all.put("once", Long.toHexString(ThreadLocalRandom.current().nextLong()) + "-bench-once");
        var body = all.entrySet().stream().map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
        return remember(wire.send(request("POST", path, body, "Content-Type: application/x-www-form-urlencoded\r\n")));
    }

    /** Opens a stream and hands out each event's data, until the connection ends. */
    void follow(String path, Runnable onOpen, Event onEvent) throws IOException {
        int status = wire.open(request("GET", path, "", "Accept: text/event-stream\r\n"));
        if (status != 200) {
            throw new IllegalStateException("the stream " + path + " was answered with " + status);
        }
        onOpen.run();
        for (var line = wire.line(); line != null; line = wire.line()) {
            if (line.startsWith("data:")) {
                onEvent.came(line.substring(5));
            }
        }
    }

    interface Event {
        void came(String data) throws IOException;
    }

    /** The bytes of a GET as browsers send it, for sending the same again and again; the page comes packed. */
    byte[] look(String path) {
        return request("GET", path, "", "Accept: text/html\r\nAccept-Encoding: gzip\r\n");
    }

    Wire wire() {
        return wire;
    }

    private byte[] request(String method, String path, String body, String more) {
        var length = method.equals("POST") ? "Content-Length: " + body.length() + "\r\n" : "";
        var sent = cookies.isEmpty() ? "" : "Cookie: " + cookies.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("; ")) + "\r\n";
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + sent + more + length + "\r\n" + body)
            .getBytes(StandardCharsets.US_ASCII);
    }

    private Answer remember(Answer answer) {
        for (var cookie : answer.headers("set-cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        if (answer.body().length > 0) {
            hidden = HIDDEN.matcher(answer.text()).results()
                .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2), (first, _) -> first));
        }
        return answer;
    }

    private static String pathOf(String location) {
        var uri = URI.create(location);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
