package org.kring.core.proposal;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Circles;

/**
 * What a proposal says.
 *
 * @param title     may be empty
 * @param text      Markdown
 * @param measure   "we will know by"; may be empty
 * @param owner     who minds it; null means the author
 * @param starts    the first day it holds; null means the day of the decision
 * @param lookAgain when to look at it again; null means half a year from now
 * @param words     the words that the changes of its effect speak of; empty for most
 * @param item      the number of what its circle looks after that it is about; 0 where nothing was said
 */
public record Content(Text title, Text text, Text why, Text measure, MemberId owner, LocalDate starts,
                      LocalDate lookAgain, Effect effect, List<Text> words, int item) {
    public Content(Text title, Text text, Text why, Text measure, MemberId owner, LocalDate starts, LocalDate lookAgain,
                   Effect effect) {
        this(title, text, why, measure, owner, starts, lookAgain, effect, List.of());
    }

    public Content(Text title, Text text, Text why, Text measure, MemberId owner, LocalDate starts, LocalDate lookAgain,
                   Effect effect, List<Text> words) {
        this(title, text, why, measure, owner, starts, lookAgain, effect, words, 0);
    }

    /** A text and nothing else; the rest takes its defaults. */
    public static Content of(Text text) {
        return new Content(Text.NONE, text, Text.NONE, Text.NONE, null, null, null, Effect.PLAIN);
    }

    /** The words of an agreement, to be kept as they are and looked at again on a later day. */
    public static Content keeping(Agreement agreement, LocalDate until) {
        return of(agreement, Text.NONE, new Effect.Renew(agreement.id(), until)).lookedAtAgain(until);
    }

    /** An agreement is to end. @param why what no longer fits */
    public static Content ending(Agreement agreement, Text why) {
        return of(agreement, why, new Effect.End(agreement.id()));
    }

    private static Content of(Agreement agreement, Text why, Effect effect) {
        var terms = agreement.terms();
        return new Content(terms.title(), terms.text(), why, terms.measure(), agreement.owner(), null, null, effect);
    }

    /** Somebody who has asked for it joins the circle. @param text says so in words */
    public static Content admitting(MemberId guest, Text text) {
        return of(text).with(new Effect.Admit(guest));
    }

    /** The title, or the first line of the text where there is none. */
    public Text headline() {
        return title.isBlank() ? new Text(text.toString().lines().findFirst().orElse("")) : title;
    }

    public Content with(Text text) {
        return new Content(title, text, why, measure, owner, starts, lookAgain, effect, words, item);
    }

    public Content with(Effect effect) {
        return new Content(title, text, why, measure, owner, starts, lookAgain, effect, words, item);
    }

    /** Changes circles when it is decided. */
    public Content with(Changes changes) {
        return new Content(title, text, why, measure, owner, starts, lookAgain, new Effect.Structure(changes.list()),
            changes.words(), item);
    }

    /** Nothing is left to hold or to look at again: what it says is done with the decision. */
    public boolean isDoneAtOnce() {
        return effect.isDoneAtOnce() && (lookAgain == null || !(effect instanceof Effect.Admit));
    }

    /** What it changes about circles; nothing for most. */
    public Changes changes() {
        return effect instanceof Effect.Structure(var list) ? new Changes(list, words) : Changes.NONE;
    }

    /** Circles whose yes to what was decided here is still missing. @param circle the one that has decided */
    public List<CircleId> missing(Circles circles, CircleId circle) {
        return circles.missing(changes(circle));
    }

    /** What it changes about circles, the aim of its own circle too. */
    Changes changes(CircleId circle) {
        return effect instanceof Effect.NewAim ? Changes.NONE.aim(circle, text) : changes();
    }

    Content worded(List<Text> words) {
        return new Content(title, text, why, measure, owner, starts, lookAgain, effect, words, item);
    }

    /** The words that changes of circles speak of stay while the wording of a text changes. */
    public Content keepingWordsOf(Content same) {
        return worded(same.words);
    }

    public Content lookedAtAgain(LocalDate day) {
        return new Content(title, text, why, measure, owner, starts, day, effect, words, item);
    }

    /** It is about something that its circle looks after; 0 for nothing in particular. */
    public Content about(int item) {
        return new Content(title, text, why, measure, owner, starts, lookAgain, effect, words, item);
    }

    public Content minded(MemberId by) {
        return new Content(title, text, why, measure, by, starts, lookAgain, effect, words, item);
    }
}
