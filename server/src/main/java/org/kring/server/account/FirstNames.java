package org.kring.server.account;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kring.server.page.OneLine;

/** The names of people who are here, in the order in which they were written. */
record FirstNames(List<String> all) {
    private static final Pattern BETWEEN = Pattern.compile("[,،、;\\n\\r]+");

    /** Reads names set apart by commas or lines. */
    static FirstNames read(String typed) {
        return new FirstNames(Arrays.stream(BETWEEN.split(typed)).map(FirstNames::one)
            .filter(name -> !name.isEmpty()).toList());
    }

    /** One name as it is kept: without what cannot be seen and without spaces around it. */
    static String one(String typed) {
        return OneLine.of(typed);
    }

    /** A name that was written twice. */
    Optional<String> twice() {
        var seen = new HashSet<String>();
        return all.stream().filter(name -> !seen.add(key(name))).findFirst();
    }

    /** Where a name stands, counted from 1; 0 if it is not there. */
    int numberOf(String name) {
        for (int n = 0; n < all.size(); n++) {
            if (same(all.get(n), one(name))) {
                return n + 1;
            }
        }
        return 0;
    }

    /** Whether two names would be taken for one another. */
    static boolean same(String name, String other) {
        return key(name).equals(key(other));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
