package org.kring.server.web;

import java.util.Set;
import org.kring.server.page.Outside;

/** The pages that need nobody to be signed in; every other page belongs to a collective and its members. */
final class OpenRoutes {
    static final Set<String> ALL = Set.of(Outside.HOME, Outside.BEGIN, Outside.JOIN_BY_CODE, Outside.JOIN,
        Outside.NEWCOMERS, Outside.WAITING, Outside.SIGN_IN, Outside.MAIL, Outside.LINK, Outside.SIGN_OUT,
        Outside.LANGUAGE, Outside.STOP_MAILS, "/assets/{hash}/{name}", "/error");

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
