package org.kring.bench;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A collective on a running program, and one of its people.
 *
 * @param slug the collective's part of the address
 * @param ana  her device, signed in
 */
record Town(Program program, String slug, Browser ana) {
    private static final Pattern PLACE = Pattern.compile("^(?:https?://[^/]+)?/([a-z0-9-]+)");
    private static final Pattern DEMO = Pattern.compile("Sign in as \\S+ +http://[^/]+(/\\S+)");

    /** The demo, as one of its people sees it. */
    static Town demo(Program program) throws Exception {
        var link = found(DEMO, program.awaitText("To stop"));
        var ana = new Browser(program.port());
        var page = ana.enter(link);
        return new Town(program, found(Pattern.compile("href=\"/([a-z0-9-]+)/circles\""), page.text()), ana);
    }

    /** A collective of nine that begins now. */
    static Town begun(Program program, String name) throws Exception {
        program.awaitText("To stop");
        var ana = new Browser(program.port());
        ana.visit(ana.get("/bench/begin").expect(200).text());
        var home = ana.post("/begin", Map.of("name", name, "aim", "Living well with little", "me", "Ana",
            "people", "Ana, Ben, Cem, Dora, Emil, Femi, Grete, Hana, Ivo")).expect(303).header("location");
        var town = new Town(program, found(PLACE, home), ana);
        ana.visit(town.raise());
        return town;
    }

    String today() {
        return "/" + slug;
    }

    String raise() {
        return below("raise");
    }

    String circle(String name) {
        return below("circles/" + name);
    }

    String below(String path) {
        return "/" + slug + "/" + path;
    }

    /** The first page that Today or the list of circles leads to, of a kind such as {@code circles}. */
    String first(String kind) throws IOException {
        var link = Pattern.compile("href=\"(/" + slug + "/" + kind + "/[a-z0-9-]+)\"");
        var today = link.matcher(ana.visit(today()).text());
        return today.find() ? today.group(1) : found(link, ana.visit("/" + slug + "/" + kind).text());
    }

    /** A page of this many bytes behind the same way in. */
    String still(int size) {
        return "/" + slug + "/bench?size=" + size;
    }

    String stillPost() {
        return "/" + slug + "/bench";
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in\n" + text);
        }
        return matcher.group(1);
    }
}
