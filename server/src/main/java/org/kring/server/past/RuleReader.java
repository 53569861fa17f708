package org.kring.server.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kring.core.Text;
import org.kring.core.collective.Fitting;
import org.kring.core.collective.Past.Rule;

/** Agreements, one a line: only the text; or title, text, group, who minds it, look at it again on, since. */
final class RuleReader {
    /** A line of prose has commas of its own. */
    private static final char NONE = '\0';
    private final Reader all;
    private final GroupReader groups;

    RuleReader(Reader all, GroupReader groups) {
        this.all = all;
        this.groups = groups;
    }

    Fitting put(Fitting fitting, String text) {
        for (var line : all.lines(Kind.AGREEMENTS, text, NONE)) {
            fitting = put(fitting, line);
        }
        return fitting;
    }

    private Fitting put(Fitting fitting, Line line) {
        return rule(line).map(rule -> {
            var refused = fitting.fits(rule).refusal();
            refused.ifPresent(why -> all.misfit(Kind.AGREEMENTS, line, why));
            return refused.isPresent() ? fitting : fitting.with(rule);
        }).orElse(fitting);
    }

    private Optional<Rule> rule(Line line) {
        if (line.columns().size() == 1) {
            return Optional.of(new Rule(0, Text.NONE, new Text(line.column(0)), null, null, null));
        }
        var group = groups.place(line.column(2));
        if (group.isEmpty()) {
            all.misfit(Kind.AGREEMENTS, line, all.w().t("past.noGroup", line.column(2)));
            return Optional.empty();
        }
        return dates(line).flatMap(dates -> all.people(Kind.AGREEMENTS, line, line.column(3)).map(people ->
            new Rule(group.get(), new Text(line.column(0)), new Text(line.column(1)),
                people.isEmpty() ? null : people.getFirst(), dates.get(1).orElse(null), dates.get(0).orElse(null))));
    }

    /** When to look at it again, and since when it holds. */
    private Optional<List<Optional<LocalDate>>> dates(Line line) {
        for (int n : new int[] {4, 5}) {
            if (!line.column(n).isEmpty() && Dates.read(line.column(n)).isEmpty()) {
                all.misfit(Kind.AGREEMENTS, line, all.w().t("past.noDate", line.column(n)));
                return Optional.empty();
            }
        }
        return Optional.of(List.of(Dates.read(line.column(4)), Dates.read(line.column(5))));
    }
}
