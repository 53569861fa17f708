package org.kring.server.routes;

import java.util.Map;
import java.util.Set;

/** What a route answers to whom: by a general rule, or by name. A new route that fits no rule is named here. */
final class Expected {
    private static final int PAGE = 200;
    private static final int LED_ON = 303;
    private static final int UNREADABLE = 400;
    private static final int SIGNED_OUT = 401;
    private static final int NO_STREAM = 403;
    private static final int NOT_HERE = 404;
    private static final int BACK = 422;

    /** What needs nobody to be signed in, and what a stranger gets there. */
    private static final Map<String, Integer> OPEN = Map.ofEntries(
        Map.entry("GET /", PAGE),
        Map.entry("GET /begin", NOT_HERE),
        Map.entry("POST /begin", NOT_HERE),
        Map.entry("GET /join", PAGE),
        Map.entry("POST /join", BACK),
        Map.entry("GET /join/{code}", PAGE),
        Map.entry("POST /join/{code}", LED_ON),
        Map.entry("POST /join/{code}/newcomers", BACK),
        Map.entry("GET /join/waiting", LED_ON),
        Map.entry("GET /sign-in", PAGE),
        Map.entry("POST /sign-in/mail", BACK),
        Map.entry("GET /sign-in/link/{token}", PAGE),
        Map.entry("POST /sign-in/link/{token}", LED_ON),
        Map.entry("POST /sign-out", LED_ON),
        Map.entry("POST /language", UNREADABLE),
        Map.entry("GET /notices/{key}/{kind}", NOT_HERE),
        Map.entry("POST /notices/{key}/{kind}", NOT_HERE),
        Map.entry("GET /assets/{hash}/{name}", NOT_HERE),
        Map.entry("GET /error", NOT_HERE),
        Map.entry("POST /error", NOT_HERE));

    /** Their buttons say what is chosen; without one there is nothing to read. */
    private static final Set<String> CHOICES = Set.of("/{c}/circles/{slug}/members", "/{c}/proposals/{n}/answers",
        "/{c}/proposals/{n}/objections/{number}/closed", "/{c}/proposals/{n}/stage", "/{c}/topics/{n}/ending", "/{c}/topics/{n}/answers");

    /** What only a person does, on a device of her own. */
    private static final Set<String> OWN = Set.of("/{c}/me", "/{c}/people/knocks/{id}", "/{c}/people/{n}/vouching",
        "/{c}/meetings/{n}/table", "/{c}/raise/notes/{n}/removal");
    private static final Set<String> OWN_ACTS = Set.of("/{c}/agreements/{n}/objections", "/{c}/agreements/{n}/owner",
        "/{c}/agreements/{n}/remarks", "/{c}/code", "/{c}/mission", "/{c}/proposals", "/{c}/proposals/{n}/confirmation",
        "/{c}/proposals/{n}/questions", "/{c}/proposals/{n}/questions/{number}/answer", "/{c}/proposals/{n}/reactions",
        "/{c}/topics/{n}/pressing", "/{c}/topics/{n}/group/willing", "/{c}/topics/{n}/steps", "/{c}/try-outs/{n}/topic");

    private Expected() {}

    static int ofStranger(Route route) {
        if (route.isClosed()) {
            return route.isStream() ? NO_STREAM : route.isGet() ? LED_ON : SIGNED_OUT;
        }
        var named = OPEN.get(route.toString());
        if (named == null) {
            throw new AssertionError("Say here what a stranger gets from " + route);
        }
        return named;
    }

    static Set<String> named() {
        return OPEN.keySet();
    }

    /** A look shows the page; a form with nothing in it comes back, or needs nothing. */
    static Set<Integer> ofMember(Route route) {
        if (route.isGet()) {
            return Set.of(PAGE);
        }
        return CHOICES.contains(route.pattern()) ? Set.of(UNREADABLE) : Set.of(LED_ON, BACK);
    }

    /** The table's device leads to its meeting, and does nothing that is a person's own. */
    static Set<Integer> ofTable(Route route) {
        if (isAPersonsOwn(route)) {
            return Set.of(NOT_HERE);
        }
        return route.pattern().equals("/{c}") ? Set.of(LED_ON) : ofMember(route);
    }

    private static boolean isAPersonsOwn(Route route) {
        var pattern = route.pattern();
        return OWN.contains(pattern) || pattern.startsWith("/{c}/me/") || !route.isGet() && OWN_ACTS.contains(pattern);
    }
}
