package org.kring.server.handbook;

import java.util.List;
import org.kring.core.handbook.Entry;
import org.kring.core.handbook.Question;
import org.kring.server.page.Diff;
import org.kring.server.web.Look;
import org.kring.server.page.Typed;

/**
 * Where a page is written or rewritten.
 *
 * @param back     where one goes without writing
 * @param question the question that it answers, or null
 * @param changes  what somebody else has changed meanwhile; empty where nothing was
 */
public record WriteView(String heading, String action, String back, String backTitle, String question, Typed typed,
                        List<Diff.Part> changes) {
    static WriteView fresh(Look look, EntryForm form) {
        var links = look.links().handbook();
        var question = question(look, form);
        return new WriteView(look.w().t(question == null ? "handbook.write" : "handbook.answering"), links.fresh(), links.all(),
            look.w().t("handbook.title"), question, form.typed(), List.of());
    }

    /** @param entry the page as it is now; the next text is written from it */
    static WriteView again(Look look, Entry entry, EntryForm form) {
        var links = look.links().handbook();
        var question = question(look, form);
        var isOvertaken = form.from() > 0 && form.from() < entry.version();
        return new WriteView(look.w().t(question == null ? "handbook.rewrite" : "handbook.answering"), links.text(entry.id()),
            links.one(entry.id()), entry.title().toString(), question, form.with("from", entry.version()).typed(),
            isOvertaken ? Diff.of(EarlierView.whole(entry.versions().get(form.from() - 1)), EarlierView.whole(entry.now()))
                : List.of());
    }

    private static String question(Look look, EntryForm form) {
        return form.question() == null ? null : look.state().handbook().find(form.question()).filter(Question::isOpen)
            .map(question -> question.text().toString()).orElse(null);
    }
}
