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
    private static final MemberId NOBODY = new MemberId(Integer.MAX_VALUE);

    /** The form as it comes back; its id stands at the end of its once token. */
    Typed typed() {
        var once = string("once");
        return Typed.sent(once.substring(once.indexOf('-') + 1), sent);
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

    /** The number behind a word such as {@code topic-}, or 0. */
    int numberAfter(String name, String word) {
        return string(name).matches(word + "[1-9]\\d{0,8}") ? Integer.parseInt(string(name).substring(word.length())) : 0;
    }

    MemberId member(String name) {
        return number(name) >= 1 ? new MemberId(number(name)) : NOBODY;
    }

    /** The member, or null where none was chosen. */
    MemberId memberIfAny(String name) {
        return has(name) ? member(name) : null;
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
