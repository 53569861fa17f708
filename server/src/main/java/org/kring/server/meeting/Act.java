package org.kring.server.meeting;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One button that does one thing.
 *
 * @param id     of its form
 * @param fields what it sends
 * @param weight how it is drawn
 */
public record Act(String id, String action, String label, Map<String, String> fields, Weight weight) {
    /** The next ordinary step, that which also the keys move, any other step, a word in passing, or the next step where it only
     * leads on: to a question, or to where something is written. */
    public enum Weight { MAIN, KEY, PLAIN, QUIET, WAY }

    static Act of(String id, String action, String label) {
        return new Act(id, action, label, Map.of(), Weight.PLAIN);
    }

    Act named(String id) {
        return new Act(id, action, label, fields, weight);
    }

    Act with(String field, Object value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value.toString());
        return new Act(id, action, label, more, weight);
    }

    Act main() {
        return new Act(id, action, label, fields, Weight.MAIN);
    }

    /** Filled, and moved by the keys too. */
    Act key() {
        return new Act(id, action, label, fields, Weight.KEY);
    }

    /** Filled, and a link. */
    Act way() {
        return new Act(id, action, label, fields, Weight.WAY);
    }

    public boolean isWay() {
        return weight == Weight.WAY;
    }

    Act quiet() {
        return new Act(id, action, label, fields, Weight.QUIET);
    }

    public String style() {
        return switch (weight) {
            case MAIN, KEY -> "main";
            case WAY -> "button main";
            case PLAIN -> null;
            case QUIET -> "quiet";
        };
    }

    public String key(String word) {
        return weight == Weight.KEY ? word : null;
    }
}
