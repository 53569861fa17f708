package org.kring.server.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param notes  lines that fit, with something to know about them
 */
record Reader(Collective state, Moment now, Words w, Book<MemberId> people, Map<MemberId, String> called,
              List<Misfit> misfits, List<Misfit> notes) {
    private static final int SHOWN = 80;

    /** A field without the line that only names the columns; what such a line names and we do not know is said. */
    Sheet sheet(Kind kind, String text, boolean commas) {
        var heads = Heads.of(kind, w);
        var sheet = Sheet.of(text, heads, commas);
        if (sheet.head() != null && kind != Kind.PEOPLE) {
            heads.strange(sheet.head()).forEach(name -> misfit(kind, sheet.head(), w.t("past.strange", name)));
        }
        return new Sheet(sheet.isTable(), null,
            sheet.lines().stream().filter(line -> isClosed(kind, line)).map(Line::withoutPoint).toList());
    }

    private boolean isClosed(Kind kind, Line line) {
        if (line.open()) {
            misfit(kind, line, w.t("past.open"));
        }
        return !line.open();
    }

    /** The words in a list of the message files. */
    List<String> words(String key) {
        return Heads.names(w.t(key));
    }

    void misfit(Kind kind, Line line, String why) {
        say(misfits, kind, line, why);
    }

    void note(Kind kind, Line line, String what) {
        say(notes, kind, line, what);
    }

    private static void say(List<Misfit> lines, Kind kind, Line line, String why) {
        for (int n = 0; n < lines.size(); n++) {
            if (lines.get(n).isOf(kind, line)) {
                lines.set(n, lines.get(n).and(why));
                return;
            }
        }
        lines.add(new Misfit(kind, line.number(), Excerpt.of(line.toString(), SHOWN), why));
    }

    boolean fits(Kind kind, Line line) {
        return misfits.stream().noneMatch(misfit -> misfit.isOf(kind, line));
    }

    void misfit(Kind kind, Line line, Refused refused) {
        misfit(kind, line, sentence(refused));
    }

    String sentence(Refused refused) {
        return w.refusal(refused, Names.of(called, w));
    }

    /** The people of these names; which are nobody's is said. */
    List<MemberId> people(Kind kind, Line line, String names) {
        var found = new ArrayList<MemberId>();
        for (var name : Stream.of(names.split("[,،、/+&\\n]+")).map(OneLine::of).filter(each -> !each.isEmpty()).toList()) {
            people.find(name).ifPresentOrElse(found::add, () -> misfit(kind, line, w.t("past.nobody", name)));
        }
        return found.stream().distinct().toList();
    }
}
