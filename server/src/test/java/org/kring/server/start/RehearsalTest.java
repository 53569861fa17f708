package org.kring.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private static final Map<String, String> PAGES = Map.of(
        "/in", """
            <form id="language" method="post" action="/language"><input type="hidden" name="lang" value="es"></form>
            <form id="link" method="post" action="/sign-in/link/abc"><input type="hidden" name="token" value="a&b"></form>
            """,
        "/sign-in/link/abc", "",
        "/", "<a href=\"/circles\">Circles</a> <a href=\"https://elsewhere.example/\">Elsewhere</a>",
        "/circles", "<a href=\"/\">Today</a> <a href=\"/circles/hub?a=1&amp;b=2#top\">Hub</a>",
        "/circles/hub?a=1&b=2", "");

    private final List<String> visited = new CopyOnWriteArrayList<>();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visited.add(exchange.getRequestURI().toString());
            sent.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var page = PAGES.get(exchange.getRequestURI().toString()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length == 0 ? -1 : page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void everyPageThatIsLinkedIsVisitedSomeTimes() throws Exception {
        new Rehearsal(URI.create("http://localhost:" + server.getAddress().getPort() + "/")).from("/in");
        assertThat(visited).first().isEqualTo("/in");
        assertThat(visited).filteredOn("/circles/hub?a=1&b=2"::equals).hasSizeGreaterThan(2);
        assertThat(visited).allSatisfy(path -> assertThat(PAGES).containsKey(path));
    }

    @Test
    void aLinkThatSignsSomebodyInIsUsedByItsButton() throws Exception {
        new Rehearsal(URI.create("http://localhost:" + server.getAddress().getPort() + "/")).from("/in");
        assertThat(visited).startsWith("/in", "/sign-in/link/abc").doesNotContain("/language");
        assertThat(sent).filteredOn(body -> !body.isEmpty()).containsExactly("token=a%26b");
    }
}
