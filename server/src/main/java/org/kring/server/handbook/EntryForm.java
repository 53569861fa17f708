package org.kring.server.handbook;

import java.util.Map;
import org.kring.core.EntryId;
import org.kring.core.OnceId;
import org.kring.core.Refusal;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.handbook.Entry;
import org.kring.core.handbook.HandbookCommand;
import org.kring.core.handbook.HandbookCommand.RewriteEntry;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.core.handbook.HandbookRefusal;
import org.kring.core.handbook.HandbookRules;
import org.kring.server.page.Day;
import org.kring.server.page.Typed;

/** A page as somebody writes it. */
record EntryForm(Typed typed) {
    static final String ID = "entry";

    static EntryForm sent(Map<String, String> sent) {
        return new EntryForm(Typed.sent(ID, sent));
    }

    static EntryForm of(Entry entry, Object lookAgain) {
        return new EntryForm(Typed.nothing(ID).with("title", entry.title()).with("text", entry.now().text())
            .with("day", lookAgain).with("from", entry.version()));
    }

    EntryForm with(String field, Object value) {
        return new EntryForm(typed.with(field, value));
    }

    /** The question that it answers, or null. */
    OnceId question() {
        return number("question") == 0 ? null : new OnceId(number("question"));
    }

    /** The number of the text that it was written from. */
    int from() {
        return number("from");
    }

    HandbookCommand command(EntryId entry) {
        var day = Day.orNull(typed.value("day"));
        return entry == null ? new WriteEntry(question(), day, text("title"), text("text"))
            : new RewriteEntry(entry, from(), question(), day, text("title"), text("text"));
    }

    /** Comes back with the sentence beside the field that it is about. */
    EntryForm wrong(Refusal why, String sentence) {
        var title = why instanceof TextRefusal && !HandbookRules.isTitle(text("title")).holds();
        return new EntryForm(typed.wrong(title ? "title" : why instanceof TextRefusal ? "text"
            : why == HandbookRefusal.LOOK_AGAIN_MISSING || why == HandbookRefusal.LOOK_AGAIN_IS_PAST ? "day" : "", sentence));
    }

    private Text text(String field) {
        return new Text(typed.value(field));
    }

    private int number(String field) {
        return typed.value(field).matches("[1-9]\\d{0,8}") ? Integer.parseInt(typed.value(field)) : 0;
    }
}
