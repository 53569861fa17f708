package org.kring.server.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people are told by mail. Stored by name. */
public enum Kind {
    /** Presented outside of a meeting: questions are welcome. */
    PROPOSED(Choice.AT_ONCE),
    /** A round about a text was opened, and this person decides. */
    ANSWER(Choice.AT_ONCE),
    /** Half of the time, or all but a day, has passed, and this person has not answered. */
    REMINDER(Choice.AT_ONCE),
    /** Decided without this person, who can still give a reason against. */
    TEXT(Choice.AT_ONCE),
    MEETING(Choice.AT_ONCE),
    /** In two days the wider circle meets, and this person has not handed on how the circle does. */
    LINES(Choice.AT_ONCE),
    /** Decided; nothing is asked. */
    DECIDED(Choice.IN_DIGEST),
    /** Asked once, of whoever minds it or accompanies; and answered, for whoever asked. */
    QUESTION(Choice.AT_ONCE),
    /** Law or safety is at risk while the circle is stuck, and its leader acts for now. */
    ACT(Choice.AT_ONCE);

    private final Choice usual;

    Kind(Choice usual) {
        this.usual = usual;
    }

    /** What holds for whoever has not said otherwise. */
    public Choice usual() {
        return usual;
    }

    /** As it stands in the address that stops it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
