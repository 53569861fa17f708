package org.kring.core.consent;

import java.time.Duration;
import org.kring.core.Check;

/**
 * What the agreement "How we decide" of a circle says.
 *
 * @param windowHours   how long those who were not there have the text before their silence counts
 * @param quorumPercent how much of the deciders must be heard; never fewer than two people, where there are two
 */
public record Clauses(Absence absence, int windowHours, int quorumPercent, LastResort lastResort) {
    public static final int SHORTEST_WINDOW = 24;
    public static final int LONGEST_WINDOW = 30 * 24;
    /** What holds in a circle until it has agreed otherwise. */
    public static final Clauses READY = new Clauses(Absence.SILENCE_AFTER_NOTICE, 72, 50, LastResort.STATUS_QUO);

    public Check check() {
        return Check.that(windowHours >= SHORTEST_WINDOW && windowHours <= LONGEST_WINDOW,
                ConsentRefusal.WINDOW_OUT_OF_RANGE, SHORTEST_WINDOW, LONGEST_WINDOW)
            .and(() -> Check.that(quorumPercent >= 1 && quorumPercent <= 100, ConsentRefusal.QUORUM_OUT_OF_RANGE));
    }

    /** How many of so many deciders must be heard. */
    public int quorum(int deciders) {
        var share = Math.ceilDiv(deciders * quorumPercent, 100);
        return Math.max(1, Math.max(share, Math.min(2, deciders)));
    }

    /** Holds when enough of the deciders are there or have been heard. */
    public Check enough(int heard, int deciders) {
        return Check.that(heard >= quorum(deciders), ConsentRefusal.NOT_ENOUGH_OF_US, quorum(deciders), heard);
    }

    public Duration window() {
        return Duration.ofHours(windowHours);
    }

    /** Outside of a meeting nobody hears the text read out: one day more than for those who missed a meeting. */
    public Duration asking() {
        return window().plusDays(1);
    }

    public Clauses with(Absence absence) {
        return new Clauses(absence, windowHours, quorumPercent, lastResort);
    }
}
