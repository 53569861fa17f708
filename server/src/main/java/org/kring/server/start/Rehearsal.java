package org.kring.server.start;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Visits every page that it finds, some times over. The JDK watches a program that is rehearsed so, and later starts
 * are quicker for it.
 */
public final class Rehearsal {
    private static final int TIMES = 5;
    private static final int MOST = 200;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)[#\"]");
    private static final Pattern DOOR = Pattern.compile("<form id=\"link\"[^>]* action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private final URI base;
    private final HttpClient visitor = HttpClient.newBuilder().followRedirects(Redirect.NORMAL)
        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build();

    public Rehearsal(URI base) {
        this.base = base;
    }

    /**
     * Begins at a link, usually one that signs somebody in, and follows the links of each page.
     *
     * @return the paths that were found
     * @throws IOException when the server does not answer
     */
    public Set<String> from(String first) throws IOException, InterruptedException {
        enter(visit(first));
        var found = everyPage();
        for (int time = 1; time < TIMES; time++) {
            for (var path : found) {
                visit(path);
            }
        }
        return found;
    }

    /** A link that signs somebody in shows a button first. */
    private void enter(String page) throws IOException, InterruptedException {
        var door = DOOR.matcher(page);
        if (door.find()) {
            var fields = HIDDEN.matcher(door.group()).results().map(field -> field.group(1) + "="
                + URLEncoder.encode(field.group(2), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
            send(to(door.group(1)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        }
    }

    private Set<String> everyPage() throws IOException, InterruptedException {
        var found = new LinkedHashSet<>(Set.of("/"));
        var next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            var links = LINK.matcher(visit(next.remove()));
            while (links.find() && found.size() < MOST) {
                if (found.add(links.group(1))) {
                    next.add(links.group(1));
                }
            }
        }
        return found;
    }

    private String visit(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path.replace("&amp;", "&"))).header("Accept", "text/html");
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return visitor.send(request.build(), BodyHandlers.ofString()).body();
    }
}
