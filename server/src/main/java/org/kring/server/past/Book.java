package org.kring.server.past;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kring.server.page.OneLine;

/** Finds things by what they are called; small differences of writing aside. */
final class Book<T> {
    private final Map<String, T> known = new LinkedHashMap<>();

    Optional<T> find(String name) {
        return Optional.ofNullable(known.get(key(name)));
    }

    void put(String name, T what) {
        known.put(key(name), what);
    }

    private static String key(String name) {
        return OneLine.of(name).toLowerCase(Locale.ROOT);
    }
}
