package org.kring.server.handbook;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.EntryId;
import org.kring.core.handbook.Entry;
import org.kring.core.handbook.HandbookRules;
import org.kring.core.handbook.Question.Course.Answered;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/**
 * One page that is good to know.
 *
 * @param minded   who minds it, and when it is looked at again, in words
 * @param answers  the questions it answers
 * @param earlier  where earlier texts are, or null where there are none
 * @param mayMind  whether the viewer can mind it from now on
 * @param due      whoever minds it is asked whether it is still so
 * @param look     the form that says so; null for whoever does not mind it
 * @param rewrite  where it is rewritten; null where it cannot be
 */
public record EntryView(EntryId id, String title, String text, String minded, String last, List<String> answers,
                        String earlier, boolean mayMind, boolean due, Typed look, String rewrite, String ask,
                        boolean dropped, String chat) {
    static final String LOOK = "look";
    static final int USUAL_MONTHS = 6;

    static EntryView of(Look look, Entry entry, Typed back) {
        var rules = rules(look);
        var links = look.links().handbook();
        var mine = rules.mayLookAfter(entry.id()).holds();
        var today = look.now().today();
        return new EntryView(entry.id(), entry.title().toString(), entry.now().text().toString(), minded(look, entry),
            look.w().t("handbook.last", look.names().of(entry.now().by()), day(look, entry.now())), answers(look, entry),
            entry.version() > 1 ? links.earlier(entry.id()) : null, rules.mayMind(entry.id()).holds(),
            mine && entry.isToBeLookedAt(today), !mine ? null : back != null ? back
                : Typed.nothing(LOOK).with("day", today.plusMonths(USUAL_MONTHS)),
            rules.mayRewrite(entry.id()).holds() ? links.text(entry.id()) : null,
            rules.mayAsk(entry.id()).holds() ? links.askAbout(entry.id()) : null, entry.dropped(),
            look.w().t("handbook.chat", entry.title()));
    }

    static HandbookRules rules(Look look) {
        return new HandbookRules(look.state().handbook(), look.state().belowHandbook(), look.actor(), look.now());
    }

    static String minded(Look look, Entry entry) {
        return look.state().people().isHere(entry.owner())
            ? look.w().t("handbook.minded", look.names().of(entry.owner()), entry.lookAgain())
            : look.w().t("handbook.unminded", entry.lookAgain());
    }

    private static LocalDate day(Look look, Entry.Version version) {
        return version.at().atZone(look.now().zone()).toLocalDate();
    }

    private static List<String> answers(Look look, Entry entry) {
        return look.state().handbook().questions().stream()
            .filter(question -> question.course() instanceof Answered(var _, var _, var answer) && answer.equals(entry.id()))
            .map(question -> question.text().toString()).filter(text -> !text.isEmpty()).toList();
    }
}
