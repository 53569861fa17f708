package org.kring.core.proposal;

import java.util.function.UnaryOperator;
import org.kring.core.consent.Objection;
import org.kring.core.consent.PastRound;
import org.kring.core.consent.Round;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The rounds of a proposal, and the reasons against it.
 *
 * @param round the round about the text as it is now, open or ended; null when there is none
 */
public record Asking(Round round, PVector<PastRound> past, PVector<Objection> objections) {
    static final Asking NONE = new Asking(null, TreePVector.empty(), TreePVector.empty());

    /** The number of the next round. */
    int next() {
        return past.size() + (round == null ? 1 : 2);
    }

    Asking opened(Round next) {
        return new Asking(next, folded().past, objections);
    }

    /** The round is over; who said what is kept, and counts no more. */
    Asking folded() {
        return round == null ? this : new Asking(null, past.plus(PastRound.of(round)), objections);
    }

    Asking with(UnaryOperator<Round> change) {
        return new Asking(round == null ? null : change.apply(round), past, objections);
    }

    Asking plus(Objection objection) {
        return new Asking(round, past, objections.plus(objection));
    }

    Asking objections(UnaryOperator<Objection> change) {
        return new Asking(round, past, TreePVector.from(objections.stream().map(change).toList()));
    }

    Asking objection(int number, UnaryOperator<Objection> change) {
        return new Asking(round, past, objections.with(number - 1, change.apply(objections.get(number - 1))));
    }
}
