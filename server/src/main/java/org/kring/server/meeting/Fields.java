package org.kring.server.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.server.page.Typed;

/** What a form sent, read field by field; what cannot be read names nothing, and the rules say so. */
record Fields(Map<String, String> sent) {
    /** The form as it comes back. */
    Typed typed(String form) {
        return Typed.sent(form, sent);
    }

    boolean has(String name) {
        return !string(name).isBlank();
    }

    boolean is(String name, String value) {
        return value.equals(sent.get(name));
    }

    Text text(String name) {
        return new Text(string(name));
    }

    /** The number, or 0. */
    int number(String name) {
        return string(name).matches("-?\\d{1,9}") ? Integer.parseInt(string(name)) : 0;
    }

    /** The member, or null. */
    MemberId member(String name) {
        return number(name) >= 1 ? new MemberId(number(name)) : null;
    }

    /** The members whose boxes are ticked: fields such as {@code here-3}. */
    List<MemberId> members(String prefix) {
        return sent.keySet().stream().filter(name -> name.matches(prefix + "-[1-9]\\d{0,8}"))
            .map(name -> new MemberId(Integer.parseInt(name.substring(prefix.length() + 1))))
            .sorted((one, other) -> Integer.compare(one.value(), other.value())).toList();
    }

    /** The day, or null. */
    LocalDate day(String name) {
        try {
            return has(name) ? LocalDate.parse(string(name)) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** The time of day, or null. */
    LocalTime time(String name) {
        try {
            return has(name) ? LocalTime.parse(string(name)) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** The choice, or the given one where none of them was made. */
    <E extends Enum<E>> E choice(String name, E otherwise) {
        return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
            .filter(each -> each.name().equals(sent.get(name))).findFirst().orElse(otherwise);
    }

    private String string(String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
