package org.kring.core.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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
 * @param moves      the ways in which it is to find its way into the text
 */
public record Objection(int number, MemberId by, int version, Way way, Instant at, Words words, MemberId listener,
                        Text restated, Instant restatedAt, State state, List<Integration> moves) {
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
        LAPSED,
        /** The circle stayed stuck, and what it had agreed on for this case decided. */
        LAST_RESORT;

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
        return state == State.UNDERSTOOD || state == State.INTEGRATING || restatedAt != null && (!now.isBefore(restatedAt.plus(PATIENCE))
            || !isNamed() && !now.isBefore(timeToNameIt()));
    }

    /** Somebody who cannot name it yet has two days and a listener. */
    public boolean isNamed() {
        return words.areFound();
    }

    public Instant timeToNameIt() {
        return at.plus(PATIENCE);
    }

    /** The circle has said how it understood it, and waits to hear "yes, that is it". */
    public boolean asksIsThatIt() {
        return state == State.RAISED && restatedAt != null;
    }

    /** Nobody has put it into words yet, neither whoever raised it nor the circle. */
    public boolean asksForWords() {
        return state == State.RAISED && restatedAt == null && !isNamed();
    }

    /** When the circle goes on from how it understood it, if nothing is said. */
    public Instant timeToAgree() {
        return restatedAt.plus(PATIENCE);
    }

    /** When whoever raised it is asked again, while the circle waits to hear "yes, that is it". */
    public List<Instant> reminders() {
        var from = restatedAt == null ? at : restatedAt;
        return List.of(from.plus(PATIENCE.dividedBy(3)), from.plus(PATIENCE.dividedBy(3).multipliedBy(2)));
    }

    /** A way to meet it was chosen. */
    public Objection moved(List<Integration> more) {
        var all = Stream.concat(moves.stream(), more.stream()).distinct().toList();
        return new Objection(number, by, version, way, at, words, listener, restated, restatedAt, State.INTEGRATING, all);
    }

    public Objection in(State state) {
        return new Objection(number, by, version, way, at, words, listener, restated, restatedAt, state, moves);
    }

    public Objection with(Words words) {
        return new Objection(number, by, version, way, at, words, listener, restated, restatedAt, state, moves);
    }

    public Objection restated(Text restated, Instant now) {
        return new Objection(number, by, version, way, at, words, listener, restated, now, state, moves);
    }
}
