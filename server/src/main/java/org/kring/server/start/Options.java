package org.kring.server.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kring.server.start.Settings.Wrong;

/** Reads what follows the command: {@code --name value} or {@code --name=value}. */
public final class Options {
    private Options() {}

    /**
     * Reads options into values by name.
     *
     * @param known the names that may be used
     * @throws Wrong naming the first word that cannot be understood
     */
    public static Map<String, String> read(List<String> words, Set<String> known) {
        var options = new HashMap<String, String>();
        for (var each = words.iterator(); each.hasNext(); ) {
            var word = each.next();
            var parts = word.split("=", 2);
            var name = name(parts[0], known);
            if (parts.length == 1 && !each.hasNext()) {
                throw new Wrong("The option --" + name + " needs a value.");
            }
            options.put(name, parts.length == 2 ? parts[1] : each.next());
        }
        return options;
    }

    private static String name(String word, Set<String> known) {
        if (!word.startsWith("--")) {
            throw new Wrong("What is meant by \"" + word + "\"? Options begin with --.");
        }
        var name = word.substring(2);
        if (!known.contains(name)) {
            throw new Wrong("There is no option --" + name + ". There are: --" + String.join(", --", new TreeSet<>(known)) + ".");
        }
        return name;
    }
}
