package org.kring.server.meeting;

import java.util.function.Function;
import org.kring.core.Command;
import org.kring.core.Decision.Refused;
import org.kring.core.MeetingId;
import org.kring.core.TextRefusal;
import org.kring.core.meeting.MeetingRefusal;
import org.kring.core.step.StepRefusal;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.Pages;
import org.springframework.web.servlet.View;

/** What every act in a meeting has in common: it is handed in, then the meeting is seen, or its form comes back. */
abstract class ActController {
    private final Desk desk;

    ActController(Desk desk) {
        this.desk = desk;
    }

    final View act(Look look, int n, Fields fields, Function<MeetingId, Command> command) {
        var id = Seen.of(look, n, Forms.fresh()).id();
        return desk.act(look, command.apply(id), _ -> Pages.see(look.links().meetings().one(id)),
            (fresh, refused) -> back(fresh, n, wrong(fresh, fields, refused)));
    }

    static MeetingId id(int n) {
        return new MeetingId(n);
    }

    /** The page of the meeting as it is now, with the form that comes back. */
    static View back(Look look, int n, Typed typed) {
        return Pages.again(MeetingPages.of(Seen.of(look, n, Forms.back(typed))));
    }

    /** The form as it was sent, with the sentence beside the field that it speaks of. */
    static Typed wrong(Look look, Fields fields, Refused refused) {
        var typed = fields.typed();
        var field = field(refused);
        return typed.wrong(typed.values().containsKey(field) ? field : "", look.sentence(refused));
    }

    /** The field that a refusal speaks of, where the form has it. */
    private static String field(Refused refused) {
        return switch (refused.why()) {
            case TextRefusal _ -> "text";
            case StepRefusal.DAY_IS_PAST, StepRefusal.DAY_IS_TOO_FAR -> "due";
            case MeetingRefusal.STEP_NEEDS_PERSON_AND_DAY, StepRefusal.NOT_IN_THE_CIRCLE -> "who";
            case MeetingRefusal.TIME_IS_PAST, MeetingRefusal.TIME_IS_TOO_FAR, MeetingRefusal.PLANNED_THEN_ALREADY ->
                "day";
            case MeetingRefusal.MINUTES_DO_NOT_FIT -> "minutes";
            default -> "";
        };
    }
}
