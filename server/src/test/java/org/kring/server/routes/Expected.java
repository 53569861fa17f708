package org.kring.server.routes;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What the form speaks of stands in it, or the proposal has a plan of circles; without it there is nothing. */
    private static final Set<String> SPEAK_OF = Set.of("/{c}/meetings/{n}/looks", "/{c}/meetings/{n}/observations",
        "/{c}/meetings/{n}/joinings", "/{c}/proposals/{n}/drawing", "/{c}/topics/{n}/appeal");

    /** Pages that are a person's own, on a device of her own. */
    private static final Set<String> OWN = Set.of("/{c}/me", "/{c}/drafts", "/{c}/people/{n}/vouching",
        "/{c}/circle-finding", "/{c}/circle-finding/circles", "/{c}/circles/{slug}/leaving", "/{c}/circles/{slug}/removal",
        "/{c}/circles/{slug}/changes/{what}", "/{c}/proposals/{n}/drawing",
        "/{c}/meetings/{n}/table", "/{c}/agreements/{n}/review", "/{c}/people/leave",
        "/{c}/handbook/new-page", "/{c}/handbook/{n}/text", "/{c}/questions", "/{c}/welcome", "/{c}/welcome/practice",
        "/{c}/newcomers/{n}", "/{c}/invitations");

    /** What the members of the first circle do among themselves. */
    private static final Set<String> MEMBERS_ONLY = Set.of("/{c}/circle-finding", "/{c}/circle-finding/circles",
        "/{c}/circles/{slug}/changes/{what}", "/{c}/circles/{slug}/removal");

    /** The guest is the newcomer there, and is led to the welcome. */
    private static final String OWN_STEPS = "/{c}/newcomers/{n}";

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
        if (SPEAK_OF.contains(route.pattern())) {
            return Set.of(NOT_HERE);
        }
        if (route.isGet()) {
            return Set.of(PAGE);
        }
        return route.choice() ? Set.of(UNREADABLE) : Set.of(LED_ON, BACK);
    }

    /** A guest looks and says what a member does, but for what is the members' own. */
    static Set<Integer> ofGuest(Route route) {
        if (route.isGet() && route.pattern().equals(OWN_STEPS)) {
            return Set.of(LED_ON);
        }
        return MEMBERS_ONLY.contains(route.pattern()) ? Set.of(NOT_HERE) : ofMember(route);
    }

    /** The table's device is led to its meeting, sees what all see, and does nothing in a person's name. */
    static Set<Integer> ofTable(Route route) {
        if (route.pattern().startsWith("/{c}/me/")) {
            return Set.of(NOT_HERE);
        }
        if (!route.isGet()) {
            return Stream.concat(ofMember(route).stream(), Stream.of(NOT_HERE)).collect(Collectors.toSet());
        }
        return Set.of(OWN.contains(route.pattern()) ? NOT_HERE : route.pattern().equals("/{c}") ? LED_ON : PAGE);
    }
}
