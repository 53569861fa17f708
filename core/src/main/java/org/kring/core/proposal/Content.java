package org.kring.core.proposal;

import java.time.LocalDate;
import org.kring.core.MemberId;
import org.kring.core.Text;

/**
 * What a proposal says.
 *
 * @param title     may be empty
 * @param text      Markdown
 * @param measure   "we will know by"; may be empty
 * @param owner     who minds it; null means the author
 * @param starts    the first day it holds; null means the day of the decision
 * @param lookAgain when to look at it again; null means half a year from now
 */
public record Content(Text title, Text text, Text why, Text measure, MemberId owner, LocalDate starts,
                      LocalDate lookAgain, Effect effect) {
    /** A text and nothing else; the rest takes its defaults. */
    public static Content of(Text text) {
        return new Content(Text.NONE, text, Text.NONE, Text.NONE, null, null, null, Effect.PLAIN);
    }

    /** The title, or the first line of the text where there is none. */
    public Text headline() {
        return title.isBlank() ? new Text(text.toString().lines().findFirst().orElse("")) : title;
    }

    public Content with(Text text) {
        return new Content(title, text, why, measure, owner, starts, lookAgain, effect);
    }

    public Content with(Effect effect) {
        return new Content(title, text, why, measure, owner, starts, lookAgain, effect);
    }

    public Content lookedAtAgain(LocalDate day) {
        return new Content(title, text, why, measure, owner, starts, day, effect);
    }

    public Content minded(MemberId by) {
        return new Content(title, text, why, measure, by, starts, lookAgain, effect);
    }
}
