package org.kring.server.proposal;

import java.util.Map;
import org.kring.core.proposal.Effect;
import org.kring.server.page.Typed;

/** A proposal about one of us: leave for somebody of whom nothing is heard, or that somebody does not belong any more. */
final class Leaving {
    private static final String LEAVE = "leave";
    private static final String REMOVAL = "removal";

    private Leaving() {}

    /** What the address asked for, kept in the form. */
    static Typed in(Typed typed, int leave, int removal) {
        return leave > 0 ? typed.with(LEAVE, leave) : removal > 0 ? typed.with(REMOVAL, removal) : typed;
    }

    /** Until the day on which it is looked at again. */
    static Effect chosen(Map<String, String> sent, Effect otherwise) {
        var until = Shape.date(sent.get("lookAgain"));
        var leave = Shape.member(sent.get(LEAVE));
        var removed = Shape.member(sent.get(REMOVAL));
        return leave != null ? new Effect.PutOnLeave(leave, until) : removed != null ? new Effect.Remove(removed, until)
            : otherwise;
    }

    /** Nobody's leaving is shown to everyone before there was a talk. */
    static boolean isDraftFirst(Effect effect) {
        return effect instanceof Effect.Remove;
    }
}
