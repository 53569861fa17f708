package org.kring.core.backlog;

import java.time.Instant;
import java.time.LocalDate;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;

/**
 * A topic that cannot wait for the next meeting, in the eyes of one person (method.md section 9, urgent topics). Saying
 * so moves nothing: what the circle planned rests only when the circle has said yes.
 *
 * @param by    who says so
 * @param rests what would rest meanwhile; empty where nothing need
 * @param until when that is taken up again; null where nothing rests
 * @param in    the meeting in which the circle let it rest, or null
 * @param group a small group that would take it, or null
 */
public record Pressing(MemberId by, Instant at, Text why, Text rests, LocalDate until, Rest rest, MeetingId in,
                       SmallGroup group) {
    /** Whether the circle's planned work makes room. */
    public enum Rest {
        /** It takes nothing from anybody. */
        NOTHING,
        /** The circle has not said yes, so everything goes on as planned. */
        ASKED,
        AGREED,
        /** Somebody in the circle sees a reason against; everything goes on as planned. */
        KEPT
    }

    static Pressing said(MemberId by, Instant at, Text why, Text rests, LocalDate until) {
        return new Pressing(by, at, why, rests, until, until == null ? Rest.NOTHING : Rest.ASKED, null, null);
    }

    Pressing in(Rest rest) {
        return new Pressing(by, at, why, rests, until, rest, null, group);
    }

    Pressing agreed(MeetingId in) {
        return new Pressing(by, at, why, rests, until, Rest.AGREED, in, group);
    }

    Pressing with(SmallGroup group) {
        return new Pressing(by, at, why, rests, until, rest, in, group);
    }

    /** The next circle is asked anew, and plans its own group. */
    Pressing elsewhere() {
        return new Pressing(by, at, why, rests, until, rest == Rest.NOTHING ? rest : Rest.ASKED, null, null);
    }
}
