package org.kring.server.past;

import java.time.LocalDate;
import org.kring.core.Text;
import org.kring.core.collective.Fitting;
import org.kring.core.collective.Past.Rule;

/** Agreements, one a line: only the text, which may stand where a title would; or title, text, group, who minds it, look at it again on, since. */
final class RuleReader {
    private final Reader all;
    private final GroupReader groups;

    RuleReader(Reader all, GroupReader groups) {
        this.all = all;
        this.groups = groups;
    }

    Fitting put(Fitting fitting, String text) {
        for (var line : all.sheet(Kind.AGREEMENTS, text, false).lines()) {
            fitting = put(fitting, line);
        }
        return fitting;
    }

    /** Whatever of it does not fit is said at once. */
    private Fitting put(Fitting fitting, Line line) {
        var rule = rule(line);
        fitting.fits(rule).refusal().ifPresent(why -> all.misfit(Kind.AGREEMENTS, line, why));
        return all.fits(Kind.AGREEMENTS, line) ? fitting.with(rule) : fitting;
    }

    private Rule rule(Line line) {
        var isOnlyTitle = line.column(1).isEmpty();
        var owner = all.people(Kind.AGREEMENTS, line, line.column(3));
        return new Rule(group(line), isOnlyTitle ? Text.NONE : new Text(line.column(0)),
            new Text(line.column(isOnlyTitle ? 0 : 1)),
            owner.isEmpty() ? null : owner.getFirst(), date(line, 5), date(line, 4));
    }

    private int group(Line line) {
        var place = groups.place(line.column(2));
        if (place.isEmpty()) {
            all.misfit(Kind.AGREEMENTS, line, all.w().t("past.noGroup", line.column(2)));
        }
        return place.orElse(0);
    }

    private LocalDate date(Line line, int column) {
        var date = Dates.read(line.column(column));
        if (date.isEmpty() && !line.column(column).isEmpty()) {
            all.misfit(Kind.AGREEMENTS, line, all.w().t("past.noDate", line.column(column)));
        }
        return date.orElse(null);
    }
}
