package org.kring.server.circle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.kring.core.MemberId;
import org.kring.server.page.Typed;

/** Who is named for a role, and until when, as it was sent. */
record RoleForm(Map<String, String> sent) {
    static final String ID = "name";

    Typed typed() {
        return Typed.sent(ID, sent);
    }

    /** Nobody was chosen: the page suggests no one. */
    boolean namesNobody() {
        return sent.getOrDefault("holder", "").isBlank();
    }

    /** "Anyone against?" was asked, and nobody was. */
    boolean isQuick() {
        return "none".equals(sent.get("answer"));
    }

    /** What is no number names nobody, and the rules say so. */
    MemberId holder() {
        var number = sent.getOrDefault("holder", "");
        return new MemberId(number.matches("[1-9]\\d{0,8}") ? Integer.parseInt(number) : Integer.MAX_VALUE);
    }

    /** Null where it is no day. */
    LocalDate until() {
        try {
            return LocalDate.parse(sent.getOrDefault("until", "").strip());
        } catch (DateTimeException _) {
            return null;
        }
    }
}
