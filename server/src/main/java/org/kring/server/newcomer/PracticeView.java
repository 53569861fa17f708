package org.kring.server.newcomer;

import java.util.List;
import java.util.stream.Stream;
import org.kring.server.page.Option;
import org.kring.server.web.Look;

/**
 * A decision to practise, with people who do not exist: nothing of it is kept but that it was done.
 *
 * @param at     which part: the text is read (1), answered (2), changed (3), decided (4)
 * @param answer what the person answered; empty at first
 * @param said   what follows from what the person chose, or null
 */
public record PracticeView(int at, String answer, String said, List<Option> ways) {
    static final String BENCH = "BENCH";
    private static final List<String> ANSWERS = List.of("NONE", "REASON");
    private static final List<String> WAYS = List.of("VOTE", BENCH, "DROP");

    public boolean isRead() {
        return at == 1;
    }

    public boolean isAsked() {
        return at == 2;
    }

    public boolean isChanged() {
        return at == 3;
    }

    public boolean isDecided() {
        return at == 4;
    }

    static PracticeView of(Look look, String answer, String way, boolean read) {
        var given = ANSWERS.contains(answer) ? answer : "";
        var chosen = WAYS.contains(way) ? way : "";
        int at = given.isEmpty() ? read ? 2 : 1 : chosen.equals(BENCH) ? 4 : 3;
        var key = chosen.isEmpty() ? given.isEmpty() ? null : "newcomer.practice.said." + given : "newcomer.practice.way.said." + chosen;
        return new PracticeView(at, given, key == null ? null : look.w().t(key), Stream.of(BENCH, "DROP", "VOTE")
            .map(each -> new Option(each, look.w().t("newcomer.practice.way." + each))).toList());
    }
}
