package org.kring.core.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.EntryId;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Moment;
import org.kring.core.OnceId;
import org.kring.core.Text;
import org.kring.core.handbook.HandbookCommand.AskOnce;
import org.kring.core.handbook.HandbookCommand.ConfirmEntry;
import org.kring.core.handbook.HandbookCommand.DropEntry;
import org.kring.core.handbook.HandbookCommand.MindEntry;
import org.kring.core.handbook.HandbookCommand.PointToEntry;
import org.kring.core.handbook.HandbookCommand.RewriteEntry;
import org.kring.core.handbook.HandbookCommand.TakeBackQuestion;
import org.kring.core.handbook.HandbookCommand.WriteEntry;
import org.kring.core.handbook.HandbookEvent.EntryConfirmed;
import org.kring.core.handbook.HandbookEvent.EntryDropped;
import org.kring.core.handbook.HandbookEvent.EntryMinded;
import org.kring.core.handbook.HandbookEvent.EntryRewritten;
import org.kring.core.handbook.HandbookEvent.EntryWritten;
import org.kring.core.handbook.HandbookEvent.OnceAnswered;
import org.kring.core.handbook.HandbookEvent.OnceAsked;
import org.kring.core.handbook.HandbookEvent.OnceTakenBack;

/**
 * Who may write what in the handbook. Every member may write and answer; whoever minds a page says that it is still so
 * or not needed any more (method.md section 10, "say it once").
 */
public record HandbookRules(Handbook handbook, Handbook.Below below, Actor actor, Moment now) {
    static Decision decide(Handbook handbook, Handbook.Below below, Actor actor, Moment now, HandbookCommand command) {
        var rules = new HandbookRules(handbook, below, actor, now);
        return switch (command) {
            case WriteEntry c -> rules.mayWrite(c).then(() -> rules.answering(c.answers(), handbook.nextEntry(),
                new EntryWritten(handbook.nextEntry(), rules.me(), c.lookAgain(), c.title(), c.text())));
            case RewriteEntry c -> rules.mayRewrite(c).then(() -> rules.answering(c.answers(), c.entry(),
                new EntryRewritten(c.entry(), rules.me(), c.lookAgain(), c.title(), c.text())));
            case MindEntry(var id) -> rules.mayMind(id).then(() -> List.of(new EntryMinded(id, rules.me())));
            case ConfirmEntry(var id, var lookAgain) -> rules.mayLookAfter(id).and(() -> rules.isAhead(lookAgain))
                .then(new EntryConfirmed(id, lookAgain));
            case DropEntry(var id) -> rules.mayLookAfter(id).then(new EntryDropped(id));
            case AskOnce(var about, var text) -> rules.mayAsk(about).and(() -> Limits.written(text, Limits.LINE))
                .then(() -> List.of(new OnceAsked(handbook.nextQuestion(), rules.me(), about, text)));
            case PointToEntry(var id, var entry) -> rules.mayAnswer(id).and(() -> rules.isShown(entry))
                .then(() -> List.of(new OnceAnswered(id, rules.me(), entry)));
            case TakeBackQuestion(var id) -> rules.mayTakeBack(id).then(new OnceTakenBack(id));
        };
    }

    private Check mayWrite(WriteEntry c) {
        return mayWrite().and(() -> mayAnswerIfAny(c.answers())).and(() -> isWritten(c.title(), c.text()))
            .and(() -> isAhead(c.lookAgain()));
    }

    private Check mayRewrite(RewriteEntry c) {
        return mayRewrite(c.entry()).and(() -> mayAnswerIfAny(c.answers()))
            .and(() -> isWritten(c.title(), c.text())).and(() -> isAhead(c.lookAgain()))
            .and(() -> isFrom(handbook.find(c.entry()).orElseThrow(), c));
    }

    private static Check isFrom(Entry entry, RewriteEntry c) {
        return Check.that(entry.version() == c.from(), HandbookRefusal.TEXT_HAS_CHANGED, entry.now().by())
            .and(() -> Check.that(!(entry.title().equals(c.title()) && entry.now().text().equals(c.text())),
                HandbookRefusal.NOTHING_IS_NEW));
    }

    /** A title is one short line. */
    public static Check isTitle(Text title) {
        return Limits.written(title, Limits.NAME);
    }

    private static Check isWritten(Text title, Text text) {
        return isTitle(title).and(() -> Limits.written(text, Limits.PAGE));
    }

    private Check isAhead(LocalDate lookAgain) {
        return Check.that(lookAgain != null, HandbookRefusal.LOOK_AGAIN_MISSING)
            .and(() -> Check.that(lookAgain.isAfter(now.today()), HandbookRefusal.LOOK_AGAIN_IS_PAST, lookAgain));
    }

    public Check mayWrite() {
        return below.people().actsAsMember(actor);
    }

    public Check mayRewrite(EntryId id) {
        return mayWrite().and(() -> isShown(id));
    }

    public Check mayMind(EntryId id) {
        return mayWrite().and(() -> isShown(id)).and(() -> Check.that(
            !handbook.find(id).orElseThrow().owner().equals(me()), HandbookRefusal.MINDED_BY_ONESELF));
    }

    /** Whoever minds it says that it is still so, or not needed any more. */
    public Check mayLookAfter(EntryId id) {
        return mayWrite().and(() -> isShown(id)).and(() -> Check.that(
            handbook.find(id).orElseThrow().owner().equals(me()), HandbookRefusal.ONLY_WHO_MINDS_IT));
    }

    public Check mayAsk(EntryId about) {
        return mayWrite().and(() -> about == null ? Check.OK : isShown(about));
    }

    public Check mayAnswer(OnceId id) {
        return mayWrite().and(() -> handbook.find(id)
            .map(question -> Check.that(question.isOpen(), HandbookRefusal.QUESTION_IS_SETTLED))
            .orElseGet(() -> Check.no(HandbookRefusal.NO_SUCH_QUESTION)));
    }

    private Check mayAnswerIfAny(OnceId id) {
        return id == null ? Check.OK : mayAnswer(id);
    }

    public Check mayTakeBack(OnceId id) {
        return mayAnswer(id).and(() -> Check.that(handbook.find(id).orElseThrow().by().equals(me()),
            HandbookRefusal.ONLY_WHO_ASKED));
    }

    private Check isShown(EntryId id) {
        return handbook.find(id).map(entry -> Check.that(!entry.dropped(), HandbookRefusal.ENTRY_IS_DROPPED))
            .orElseGet(() -> Check.no(HandbookRefusal.NO_SUCH_ENTRY));
    }

    private List<Event> answering(OnceId answers, EntryId entry, HandbookEvent written) {
        var events = new ArrayList<Event>(List.of(written));
        if (answers != null) {
            events.add(new OnceAnswered(answers, me(), entry));
        }
        return events;
    }

    private MemberId me() {
        return actor instanceof Actor.Member(var id) ? id : null;
    }
}
