package org.kring.server.backlog;

import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Refusal;
import org.kring.core.Text;
import org.kring.core.TextRefusal;
import org.kring.core.backlog.BacklogCommand.RaiseTopic;
import org.kring.core.backlog.Wish;
import org.kring.core.circle.CircleRefusal;
import org.kring.core.collective.Collective;
import org.kring.core.people.PeopleRefusal;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/** What somebody raises, as it was typed. */
record RaiseForm(Typed typed) {
    private static final String ID = "raise";
    static final RaiseForm EMPTY = new RaiseForm(Typed.nothing(ID).with("wish", Wish.TALK.name())
        .with("circle", Collective.ROOT.value()));

    static RaiseForm sent(Map<String, String> values) {
        return new RaiseForm(Typed.sent(ID, values));
    }

    /** Where there are no scripts, a button asks what there is already. */
    boolean isOnlyLooking() {
        return typed.has("look", "yes");
    }

    String text() {
        return typed.value("text");
    }

    RaiseTopic command(Look look) {
        var by = look.visit().isTable() ? new MemberId(number("by")) : look.me();
        return new RaiseTopic(new CircleId(number("circle")), by, wish(), new Text(text()));
    }

    /** Comes back with the sentence beside the field that it is about. */
    RaiseForm wrong(Refusal why, String sentence) {
        return new RaiseForm(typed.wrong(field(why), sentence));
    }

    private static String field(Refusal why) {
        return switch (why) {
            case TextRefusal _ -> "text";
            case CircleRefusal _ -> "circle";
            case PeopleRefusal _ -> "by";
            default -> "";
        };
    }

    private Wish wish() {
        return Stream.of(Wish.values()).filter(wish -> typed.has("wish", wish.name())).findFirst().orElse(Wish.TALK);
    }

    /** What is no number names nobody, and the rules say so. */
    private int number(String field) {
        return typed.value(field).matches("[1-9]\\d{0,8}") ? Integer.parseInt(typed.value(field)) : Integer.MAX_VALUE;
    }
}
