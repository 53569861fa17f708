package org.kring.server.past;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.server.page.OneLine;

/** Names, one a line, several in a line, or the first column of a table. */
final class PeopleReader {
    private final Reader all;
    private final List<String> come = new ArrayList<>();

    private PeopleReader(Reader all) {
        this.all = all;
    }

    /** @return who is not here yet, in the order of their numbers */
    static List<String> read(Reader all, String text) {
        var reader = new PeopleReader(all);
        var sheet = all.sheet(Kind.PEOPLE, text, true);
        sheet.lines().forEach(line -> {
            for (var name : sheet.isTable() ? List.of(line.column(0)) : line.columns()) {
                reader.take(line, OneLine.of(name));
            }
        });
        return reader.come;
    }

    private void take(Line line, String name) {
        var refused = Limits.fits(new Text(name), Limits.NAME).refusal();
        if (name.isEmpty()) {
            return;
        }
        if (refused.isPresent()) {
            all.misfit(Kind.PEOPLE, line, refused.get());
        } else if (name.contains("@")) {
            all.misfit(Kind.PEOPLE, line, all.w().t("past.address", name));
        } else {
            all.people().find(name).ifPresentOrElse(known -> all.note(Kind.PEOPLE, line,
                all.w().t(all.state().people().isHere(known) ? "past.here" : "past.known", name)), () -> come(name));
        }
    }

    private void come(String name) {
        var member = new MemberId(all.state().people().next().value() + come.size());
        come.add(name);
        all.people().put(name, member);
        all.called().put(member, name);
    }
}
