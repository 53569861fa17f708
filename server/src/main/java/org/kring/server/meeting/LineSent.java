package org.kring.server.meeting;

import java.time.LocalDate;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.meeting.Mark;
import org.kring.server.web.Look;

/** A line as it was written: what it is, is said by its first sign or by the button. */
record LineSent(Fields fields, Mark mark, Text text, MemberId who, LocalDate due) {
    static LineSent of(Look look, Fields fields) {
        var written = fields.text("text").toString();
        var signed = sign(written);
        var text = signed == Mark.NONE ? written : written.substring(1).strip();
        var mark = signed == Mark.NONE ? fields.choice("mark", Mark.NONE) : signed;
        var who = fields.memberIfAny("who") == null ? named(look, text) : fields.memberIfAny("who");
        return new LineSent(fields, mark, new Text(mark == Mark.STEP ? without(look, text, who) : text), who,
            fields.day("due"));
    }

    /** Who does it stands beside the step already. */
    private static String without(Look look, String text, MemberId who) {
        return who != null && startsWith(look, text, who) ? text.substring(look.names().of(who).length()) : text;
    }

    private static Mark sign(String text) {
        return text.isEmpty() ? Mark.NONE : switch (text.charAt(0)) {
            case '>', '→' -> Mark.STEP;
            case '=' -> Mark.DECISION;
            case '?' -> Mark.QUESTION;
            case '#' -> Mark.LATER;
            default -> Mark.NONE;
        };
    }

    /** "Cem asks for a sample": whose name stands first takes the step. */
    private static MemberId named(Look look, String text) {
        return look.state().people().here().stream()
            .filter(member -> startsWith(look, text, member)).findFirst().orElse(null);
    }

    private static boolean startsWith(Look look, String text, MemberId member) {
        return text.startsWith(look.names().of(member) + " ");
    }
}
