package org.kring.server.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.Decision.Refused;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.collective.Collective;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Names;
import org.kring.server.page.OneLine;
import org.kring.server.page.Words;

/**
 * What the readers of all fields share: who is called what, and what did not fit.
 *
 * @param people who is here or comes along, by name
 * @param called the names of those people, for sentences
 */
record Reader(Collective state, Moment now, Words w, Book<MemberId> people, Map<MemberId, String> called,
              List<Misfit> misfits) {
    private static final int SHOWN = 80;

    /** The lines of a field, without the one that only names the columns. */
    List<Line> lines(Kind kind, String text, char otherwise) {
        var lines = Table.read(text, Table.separator(text, otherwise));
        return (!lines.isEmpty() && isHead(lines.getFirst()) ? lines.subList(1, lines.size()) : lines).stream()
            .filter(line -> isClosed(kind, line)).toList();
    }

    private boolean isHead(Line line) {
        return words("past.heads").contains(line.column(0).toLowerCase(Locale.ROOT));
    }

    private boolean isClosed(Kind kind, Line line) {
        if (line.open()) {
            misfit(kind, line, w.t("past.open"));
        }
        return !line.open();
    }

    /** The words in a list of the message files. */
    List<String> words(String key) {
        return Stream.of(w.t(key).split(",")).map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
    }

    void misfit(Kind kind, Line line, String why) {
        misfits.add(new Misfit(kind, line.number(), Excerpt.of(String.join(" · ", line.columns()), SHOWN), why));
    }

    void misfit(Kind kind, Line line, Refused refused) {
        misfit(kind, line, w.refusal(refused, Names.of(called, w)));
    }

    /** The people of these names; where one is nobody's, it is said, and there is no answer. */
    Optional<List<MemberId>> people(Kind kind, Line line, String names) {
        var found = new ArrayList<MemberId>();
        for (var name : Stream.of(names.split("[,،、/+&\\n]+")).map(OneLine::of).filter(each -> !each.isEmpty()).toList()) {
            var member = people.find(name);
            if (member.isEmpty()) {
                misfit(kind, line, w.t("past.nobody", name));
                return Optional.empty();
            }
            found.add(member.get());
        }
        return Optional.of(found.stream().distinct().toList());
    }
}
