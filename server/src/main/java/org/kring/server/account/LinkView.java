package org.kring.server.account;

import java.util.List;

/**
 * What a link opens.
 *
 * @param address the address that it confirms, or null where it signs in
 */
public record LinkView(String token, String to, String address, List<AsWhom> people) {
    /** As whom, and where. */
    public record AsWhom(String name, String collective) {}
}
