package org.kring.server.live;

import org.kring.server.journal.Once;

/**
 * What a browser sent along with a command.
 *
 * @param once    the form's token, or null for a command that no form sent
 * @param request the browser's own number for this request, echoed to its open pages so that they need not refetch
 *                what they are about to load anyway; or null
 */
public record Form(Once once, String request) {
    public static final Form NONE = new Form(null, null);
}
