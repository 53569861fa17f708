package org.kring.core.handbook;

import java.time.LocalDate;
import org.kring.core.Command;
import org.kring.core.EntryId;
import org.kring.core.OnceId;
import org.kring.core.Text;

/** What can be asked for about the handbook. */
public sealed interface HandbookCommand extends Command {
    /**
     * A new page, minded by whoever writes it.
     *
     * @param answers the open question that it answers, or null
     */
    record WriteEntry(OnceId answers, LocalDate lookAgain, Text title, Text text) implements HandbookCommand {}

    /**
     * Another text for a page.
     *
     * @param from    the number of the text from which this one was written
     * @param answers the open question that it answers, or null
     */
    record RewriteEntry(EntryId entry, int from, OnceId answers, LocalDate lookAgain, Text title, Text text)
        implements HandbookCommand {}

    /** Whoever asks minds the page from now on. */
    record MindEntry(EntryId entry) implements HandbookCommand {}

    /** It is still so. */
    record ConfirmEntry(EntryId entry, LocalDate lookAgain) implements HandbookCommand {}

    record DropEntry(EntryId entry) implements HandbookCommand {}

    /** @param about the page on which it is asked, or null */
    record AskOnce(EntryId about, Text text) implements HandbookCommand {}

    /** A page that is there already answers it. */
    record PointToEntry(OnceId question, EntryId entry) implements HandbookCommand {}

    record TakeBackQuestion(OnceId question) implements HandbookCommand {}
}
