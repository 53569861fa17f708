package org.kring.server.handbook;

import java.util.Comparator;
import java.util.List;
import org.kring.core.agreement.Agreement;
import org.kring.core.handbook.Entry;
import org.kring.core.handbook.Question;
import org.kring.server.page.Excerpt;
import org.kring.server.web.Look;

/**
 * All that is good to know.
 *
 * @param agreements what newcomers read
 * @param open       questions that nobody has answered yet
 * @param mayWrite   whether the viewer writes and asks here
 */
public record HandbookView(List<Row> pages, List<Row> agreements, List<Row> open, boolean mayWrite) {
    private static final int TITLE = 120;

    /** One line of a list. */
    public record Row(String id, String title, String note, String href) {}

    static HandbookView of(Look look) {
        var state = look.state();
        return new HandbookView(state.handbook().shown().stream()
            .sorted(Comparator.comparing((Entry entry) -> entry.title().toString(), String::compareToIgnoreCase))
            .map(entry -> row(look, entry)).toList(),
            state.agreements().forNewcomers().stream().map(agreement -> row(look, agreement)).toList(),
            state.handbook().open().stream().map(question -> row(look, question)).toList(), look.me() != null);
    }

    private static Row row(Look look, Entry entry) {
        return new Row("entry-" + entry.id().value(), Excerpt.of(entry.title(), TITLE), EntryView.minded(look, entry),
            look.links().handbook().one(entry.id()));
    }

    private static Row row(Look look, Agreement agreement) {
        return new Row("agreement-" + agreement.id().value(), Excerpt.of(agreement.headline(), TITLE),
            look.w().t("handbook.agreement", look.state().circles().find(agreement.circle()).orElseThrow().name()),
            look.links().agreements().one(agreement.id()));
    }

    private static Row row(Look look, Question question) {
        return new Row("question-" + question.id().value(), Excerpt.of(question.text(), TITLE),
            look.w().t("handbook.asked", look.names().of(question.by()), look.w().day(question.at().atZone(look.now().zone()).toLocalDate())),
            look.links().handbook().question(question.id()));
    }
}
