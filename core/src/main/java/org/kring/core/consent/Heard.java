package org.kring.core.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kring.core.MemberId;
import org.kring.core.Way;

/**
 * How one decider was heard.
 *
 * @param at    when the answer was given; for silence, since when the person had the text
 * @param until the end of the window, or null where an answer was given or there is no window
 */
public record Heard(MemberId member, How how, Instant at, Instant until) {
    /** The ways in which a decider can have been heard, or not (yet). */
    public enum How {
        OWN_DEVICE, SHARED_DEVICE, IN_THE_ROOM,
        /** Has the text, and may still give a reason against. */
        HAS_THE_TEXT,
        SILENCE_AFTER_NOTICE,
        NOT_HEARD;

        /** Whether the person has said something. */
        public boolean isAnswer() {
            return this == OWN_DEVICE || this == SHARED_DEVICE || this == IN_THE_ROOM;
        }
    }

    public static Heard by(MemberId member, Way way, Instant at) {
        return new Heard(member, switch (way) {
            case OWN_DEVICE -> How.OWN_DEVICE;
            case SHARED_DEVICE -> How.SHARED_DEVICE;
            case IN_THE_ROOM -> How.IN_THE_ROOM;
        }, at, null);
    }

    public static Heard silent(MemberId member, Absence absence, Window window) {
        if (window == null || absence != Absence.SILENCE_AFTER_NOTICE) {
            return new Heard(member, How.NOT_HEARD, null, null);
        }
        return new Heard(member, window.over() ? How.SILENCE_AFTER_NOTICE : How.HAS_THE_TEXT, window.from(),
            window.until());
    }

    /** What becomes of it when its window has ended. */
    public Heard afterWindow(Instant now) {
        return how == How.HAS_THE_TEXT && !until.isAfter(now)
            ? new Heard(member, How.SILENCE_AFTER_NOTICE, at, until) : this;
    }

    /** The circle is away meanwhile: whoever has the text has it longer. */
    public Heard later(UnaryOperator<Instant> later) {
        return how == How.HAS_THE_TEXT ? new Heard(member, how, at, later.apply(until)) : this;
    }

    /** Until when a reason against can still be given here: by whoever was not there, or to correct what was noted. */
    public Optional<Instant> openUntil() {
        return switch (how) {
            case HAS_THE_TEXT -> Optional.of(until);
            case IN_THE_ROOM -> Optional.of(at.plus(Answer.CORRECTABLE));
            case OWN_DEVICE, SHARED_DEVICE, SILENCE_AFTER_NOTICE, NOT_HEARD -> Optional.empty();
        };
    }
}
