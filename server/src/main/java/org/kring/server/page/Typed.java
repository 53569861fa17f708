package org.kring.server.page;

import java.util.HashMap;
import java.util.Map;

/**
 * What stands in a form: filled in beforehand, or as a person typed it when the form comes back with what is missing.
 *
 * @param form the form's id on its page, small letters, digits and hyphens
 * @param errors a sentence by field; the field "" means the form as a whole
 */
public record Typed(String form, Map<String, String> values, Map<String, String> errors) {
    public static Typed nothing(String form) {
        return new Typed(form, Map.of(), Map.of());
    }

    /** The form as it was sent. */
    public static Typed sent(String form, Map<String, String> values) {
        return new Typed(form, Map.copyOf(values), Map.of());
    }

    /** With a value filled in beforehand. */
    public Typed with(String field, Object value) {
        return new Typed(form, plus(values, field, value.toString()), errors);
    }

    /** Does not ask for this. */
    public Typed without(String field) {
        var others = new HashMap<>(values);
        others.remove(field);
        return new Typed(form, Map.copyOf(others), errors);
    }

    /** Comes back with this sentence beside the field. */
    public Typed wrong(String field, String sentence) {
        return new Typed(form, values, plus(errors, field, sentence));
    }

    /** Comes back with this sentence above the form. */
    public Typed wrong(String sentence) {
        return wrong("", sentence);
    }

    /** Whether the form comes back; then the browser keeps it through refreshes. */
    public boolean isBack() {
        return !errors.isEmpty();
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(String field, String value) {
        return value.equals(values.get(field));
    }

    /** @return the sentence, or null */
    public String error(String field) {
        return errors.get(field);
    }

    public String id(String field) {
        return form + "-" + field;
    }

    /** The ids of hint and error, for {@code aria-describedby}, or null. */
    public String describedBy(String field, boolean hint) {
        var error = error(field) == null ? "" : id(field) + "-wrong";
        var ids = (hint ? id(field) + "-hint " : "") + error;
        return ids.isBlank() ? null : ids.strip();
    }

    private static Map<String, String> plus(Map<String, String> map, String key, String value) {
        var more = new HashMap<>(map);
        more.put(key, value);
        return Map.copyOf(more);
    }
}
