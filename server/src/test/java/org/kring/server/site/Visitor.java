package org.kring.server.site;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A browser with its own cookies, without scripts. It does not follow answers that lead on; tests say so. */
public final class Visitor {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final UnaryOperator<String> urls;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    /** @param urls from a path to an address of the program that is visited */
    public Visitor(UnaryOperator<String> urls) {
        this.urls = urls;
    }

    public CookieManager cookies() {
        return cookies;
    }

    public Answer opens(String path) {
        return ask(request(path).GET().build());
    }

    public Answer opens(String path, String header, String value) {
        return ask(request(path).header(header, value).GET().build());
    }

    /** Opens a stream as a page does, and leaves; answers the status. */
    public int listens(String path) {
        var request = request(path).header("Accept", "text/event-stream").GET().build();
        var answer = sent(request, BodyHandlers.ofInputStream());
        try (var _ = answer.body()) {
            return answer.statusCode();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The lines of a stream as they come, as an open page hears them; whoever closes them leaves. */
    public Stream<String> follows(String path) {
        return sent(request(path).header("Accept", "text/event-stream").GET().build(), BodyHandlers.ofLines()).body();
    }

    /** A form from nowhere: without the tokens of one of our pages. */
    public Answer posts(String path, String... fields) {
        return post(path, path, fields(new LinkedHashMap<>(), fields));
    }

    /** Sends a form element, which a test may have changed. */
    public Answer send(Element form, String... fields) {
        var values = new LinkedHashMap<String, String>();
        form.select("input[name], textarea[name], select[name]").forEach(field -> fill(field, values));
        return post(form.absUrl("action"), URI.create(form.baseUri()).getRawPath(), fields(values, fields));
    }

    private static void fill(Element field, Map<String, String> values) {
        boolean isChoice = field.attr("type").matches("radio|checkbox");
        if (field.is("select")) {
            var chosen = field.selectFirst("option[selected]");
            var first = chosen == null ? field.selectFirst("option") : chosen;
            values.put(field.attr("name"), first == null ? "" : first.attr("value"));
        } else if (!isChoice || field.hasAttr("checked")) {
            values.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.attr("value"));
        }
    }

    private static Map<String, String> fields(Map<String, String> values, String... fields) {
        for (int n = 0; n < fields.length; n += 2) {
            values.put(fields[n], fields[n + 1]);
        }
        return values;
    }

    private Answer post(String path, String from, Map<String, String> values) {
        var body = values.entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
        return ask(request(path).header("Content-Type", FORM).header("Referer", urls.apply(from))
            .POST(BodyPublishers.ofString(body)).build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : urls.apply(path)))
            .header("Accept-Language", "en").header("User-Agent", "Firefox on Android");
    }

    private Answer ask(HttpRequest request) {
        return new Answer(this, sent(request, BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
