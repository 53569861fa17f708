package org.kring.server.web;

import java.util.List;

/**
 * A page that says what went wrong.
 *
 * @param number for the host, to be found in the log; or the entry of a damaged journal; or null
 * @param signIn where to sign in and come back from, or null
 * @param again  the form that could not be taken, to be sent again as it was; or null
 */
public record FaultView(Fault fault, String number, String signIn, Again again) {
    public record Again(String action, List<Field> fields) {}

    public record Field(String name, String value) {}
}
