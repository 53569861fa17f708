package org.kring.server.web;

import java.util.Set;

/** The pages that need nobody to be signed in; every other page belongs to a collective and its members. */
final class OpenRoutes {
    static final Set<String> ALL = Set.of("/", "/begin", "/join", "/join/{code}", "/join/{code}/name",
        "/join/{code}/newcomer", "/join/{code}/waiting", "/sign-in", "/sign-in/mail", "/sign-in/code",
        "/sign-in/link/{token}", "/sign-out", "/language", "/assets/{hash}/{name}", "/error");

    /** Where the table's device has no business: what is a person's own. */
    private static final String OWN = "/{c}/me";

    private OpenRoutes() {}

    static boolean isOfACollective(String pattern) {
        return pattern.equals("/{c}") || pattern.startsWith("/{c}/");
    }

    static boolean isAPersonsOwn(String pattern) {
        return pattern.equals(OWN) || pattern.startsWith(OWN + "/");
    }
}
