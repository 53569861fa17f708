package org.kring.server.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** Words typed to find rows of a short list: each must be in a row somewhere, whatever its accents and capitals. */
public record Sought(String typed) {
    public boolean isIn(String text) {
        var plain = plain(text);
        return Stream.of(plain(typed).split("\\s+")).allMatch(plain::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).strip();
    }
}
