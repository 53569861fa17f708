package org.kring.core.consent;

import java.time.Duration;
import java.time.Instant;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;

/**
 * A reason against a text. Only whoever raised it closes it (method.md section 3, what makes an objection).
 *
 * @param version    the text it speaks of
 * @param listener   who was asked to listen, or null
 * @param restated   how the circle understood it, in its words; empty until written
 * @param restatedAt when that was written, or null
 */
public record Objection(int number, MemberId by, int version, Way way, Instant at, Words words, MemberId listener,
                        Text restated, Instant restatedAt, State state) {
    /** How far a reason against has come. */
    public enum State {
        RAISED,
        /** Whoever raised it has said "yes, that is it". */
        UNDERSTOOD,
        /** A later text meets it. */
        INTEGRATED,
        WITHDRAWN,
        /** A preference after all. */
        PREFERENCE,
        /** The text stands; it is watched. */
        CARRIED_AS_MEASURE,
        /** A way to meet it was chosen, and a text is being looked for. */
        INTEGRATING,
        /** Whoever raised it does not decide here any more. */
        LAPSED;

        public boolean isOpen() {
            return this == RAISED || this == UNDERSTOOD || this == INTEGRATING;
        }
    }

    private static final Duration PATIENCE = Duration.ofHours(48);

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Understood by word of the person; or restated by the circle, and the person has been silent for two days. */
    public boolean isUnderstood(Instant now) {
        return state == State.UNDERSTOOD || state == State.INTEGRATING || restatedAt != null && !now.isBefore(restatedAt.plus(PATIENCE));
    }

    public Objection in(State state) {
        return new Objection(number, by, version, way, at, words, listener, restated, restatedAt, state);
    }

    public Objection with(Words words) {
        return new Objection(number, by, version, way, at, words, listener, restated, restatedAt, state);
    }

    public Objection restated(Text restated, Instant now) {
        return new Objection(number, by, version, way, at, words, listener, restated, now, state);
    }
}
