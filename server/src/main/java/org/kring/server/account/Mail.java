package org.kring.server.account;

import java.util.Map;

/**
 * A mail to one person.
 *
 * @param sender  the name before the server's address, or null
 * @param html    the same as the text for programs that show it, or null
 */
public record Mail(String to, String sender, String subject, String text, String html, Map<String, String> headers) {
    static Mail plain(String to, String subject, String text) {
        return new Mail(to, null, subject, text, null, Map.of());
    }
}
