package org.kring.server.proposal;

import java.util.List;
import java.util.Map;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.proposal.Effect;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/** A proposal about one of us: leave for somebody of whom nothing is heard, or that somebody does not belong any more. */
final class Leaving {
    private static final String LEAVE = "leave";
    private static final String REMOVAL = "removal";

    private Leaving() {}

    /** What the address asked for, kept in the form. It ends on its day, and nobody is asked whether. */
    static Typed in(Look look, Typed typed, int leave, int removal) {
        return leave > 0 ? typed.with(LEAVE, leave).without(Trying.FIELD)
            : removal > 0 ? worded(look, typed, removal).with(REMOVAL, removal).without(Trying.FIELD) : typed;
    }

    /** Whom it is about, or null. */
    static MemberId about(Typed typed) {
        var removed = Shape.member(typed.value(REMOVAL));
        return removed == null ? Shape.member(typed.value(LEAVE)) : removed;
    }

    /** Whether it can be decided there: in a circle to which whoever may not belong any more belongs, or did. */
    static boolean fits(Look look, Typed typed, Circle circle) {
        var removed = Shape.member(typed.value(REMOVAL));
        return removed == null || circle.has(removed) || look.state().agreements().apart(circle.id(), removed).isPresent();
    }

    /** Words to begin with, for whoever has to say something hard. */
    private static Typed worded(Look look, Typed typed, int removal) {
        var member = new MemberId(removal);
        return !typed.value("text").isBlank() || !look.state().people().isHere(member) ? typed : typed.with("text", look.w().t("proposal.removal.text",
            look.names().of(member), look.state().circles().find(Where.sent(look, typed.value("circle"))).orElseThrow().name()));
    }

    /** Until the day on which it is looked at again. */
    static Effect chosen(Map<String, String> sent, Effect otherwise) {
        var until = Shape.date(sent.get("lookAgain"));
        var leave = Shape.member(sent.get(LEAVE));
        var removed = Shape.member(sent.get(REMOVAL));
        return leave != null ? new Effect.PutOnLeave(leave, until) : removed != null ? new Effect.Remove(removed, until)
            : otherwise;
    }

    /** About whom it is, and what comes before everyone sees it; nothing where it is about nobody's leaving. */
    static List<String> before(Look look, Typed typed) {
        var member = Shape.member(typed.value(REMOVAL));
        if (member == null || !look.state().people().isHere(member)) {
            return List.of();
        }
        var name = look.names().of(member);
        var circle = look.state().circles().find(Where.sent(look, typed.value("circle"))).orElseThrow().name();
        var w = look.w();
        return List.of(w.t("proposal.removal.begin", name, circle), w.t("proposal.removal.begin.draft"),
            w.t("proposal.removal.begin.before", name), w.t("proposal.removal.begin.then", name));
    }

    /** Nobody's leaving is shown to everyone before there was a talk. */
    static boolean isDraftFirst(Effect effect) {
        return effect instanceof Effect.Remove;
    }
}
