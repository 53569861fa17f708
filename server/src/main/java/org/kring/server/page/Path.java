package org.kring.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Fills the places of an address pattern such as {@code /{c}/proposals/{n}}. */
final class Path {
    private Path() {}

    static String fill(String pattern, Object... with) {
        var path = new StringBuilder(pattern.length() + 16);
        int from = 0;
        for (var value : with) {
            int open = pattern.indexOf('{', from);
            path.append(pattern, from, open).append(encoded(value));
            from = pattern.indexOf('}', open) + 1;
        }
        return path.append(pattern, from, pattern.length()).toString();
    }

    static String encoded(Object value) {
        var text = value.toString();
        return text.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-')) ? text
            : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
