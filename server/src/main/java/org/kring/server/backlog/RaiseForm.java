package org.kring.server.backlog;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.Limits;
import org.kring.core.MemberId;
import org.kring.core.Refusal;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.people.PeopleRefusal;
import org.kring.core.tryout.TryOutCommand.BeginTryOut;
import org.kring.core.tryout.TryOutRefusal;
import org.kring.server.page.Day;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/** What somebody raises, as it was typed. */
record RaiseForm(Typed typed) {
    static final String TRY = "TRY";
    static final String NOTE = "NOTE";
    private static final String ID = "raise";

    /** The form at first. @param last the last day that a try-out may have */
    static RaiseForm empty(LocalDate last) {
        return new RaiseForm(Typed.nothing(ID).with("wish", Wish.TALK.name()).with("until", last));
    }

    static RaiseForm sent(Map<String, String> values) {
        return new RaiseForm(Typed.sent(ID, values));
    }

    RaiseForm with(String field, Object value) {
        return new RaiseForm(typed.with(field, value));
    }

    /** Where there are no scripts, a button asks what there is already. */
    boolean isOnlyLooking() {
        return typed.has("look", "yes");
    }

    boolean isNote() {
        return typed.has("wish", NOTE);
    }

    private boolean isTryOut() {
        return typed.has("wish", TRY);
    }

    Text text() {
        return new Text(typed.value("text"));
    }

    /** The note that it comes from, or 0. */
    int note() {
        return number("note", 0);
    }

    /** The waiting topic that is to be tried, or 0. */
    int topic() {
        return number("topic", 0);
    }

    /** The circle that was chosen, or 0 where it is left open. */
    int circle() {
        return number("circle", 0);
    }

    /** The circle that the page said it goes to, or 0. */
    int shown() {
        return number("goes", 0);
    }

    Command command(Look look, CircleId circle) {
        var by = look.visit().isTable() ? new MemberId(number("by", Integer.MAX_VALUE)) : look.me();
        return isTryOut() ? new BeginTryOut(circle, by, new MemberId(number("with", Integer.MAX_VALUE)), text(),
            new Text(typed.value("first")), Day.orNull(typed.value("until")), topic() == 0 ? null : new TopicId(topic()))
            : new RaiseTopic(circle, by, wish(), text());
    }

    /** Comes back with the sentence beside the field that it is about. */
    RaiseForm wrong(Refusal why, String sentence) {
        return new RaiseForm(typed.wrong(field(why), sentence));
    }

    private String field(Refusal why) {
        return switch (why) {
            case TextRefusal _ -> isTryOut() && Limits.written(text(), Limits.PARAGRAPH).holds() ? "first" : "text";
            case CircleRefusal _ -> "circle";
            case PeopleRefusal _ -> "by";
            case TryOutRefusal tryOut -> tryOut == TryOutRefusal.TWO_PEOPLE_ARE_NEEDED ? "with" : "until";
            default -> "";
        };
    }

    private Wish wish() {
        return Stream.of(Wish.values()).filter(wish -> typed.has("wish", wish.name())).findFirst().orElse(Wish.TALK);
    }

    /** What is no number names nobody, and the rules say so. */
    private int number(String field, int otherwise) {
        return typed.value(field).matches("[1-9]\\d{0,8}") ? Integer.parseInt(typed.value(field)) : otherwise;
    }
}
