package org.kring.core.proposal;

import java.util.function.UnaryOperator;
import org.kring.core.MemberId;
import org.kring.core.consent.Objection;
import org.kring.core.consent.PastRound;
import org.kring.core.consent.Round;
import org.pcollections.OrderedPSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The rounds of a proposal, and the reasons against it.
 *
 * @param round the round about the text as it is now, open or ended; null when there is none
 * @param early who sees no reason against the text as it is now, and said so before the question was asked
 */
public record Asking(Round round, PVector<PastRound> past, PVector<Objection> objections, PSet<MemberId> early) {
    static final Asking NONE = new Asking(null, TreePVector.empty(), TreePVector.empty(), OrderedPSet.empty());

    /** The number of the next round. */
    int next() {
        return past.size() + (round == null ? 1 : 2);
    }

    Asking opened(Round next) {
        return new Asking(next, folded().past, objections, OrderedPSet.empty());
    }

    /** The round is over; who said what is kept, and counts no more. */
    Asking folded() {
        return round == null ? this : new Asking(null, past.plus(PastRound.of(round)), objections, early);
    }

    Asking with(UnaryOperator<Round> change) {
        return new Asking(round == null ? null : change.apply(round), past, objections, early);
    }

    /** What was said early was said to another text. */
    Asking anew() {
        return new Asking(round, past, objections, OrderedPSet.empty());
    }

    Asking early(MemberId member) {
        return new Asking(round, past, objections, early.plus(member));
    }

    Asking plus(Objection objection) {
        return new Asking(round, past, objections.plus(objection), early);
    }

    Asking objections(UnaryOperator<Objection> change) {
        return new Asking(round, past, TreePVector.from(objections.stream().map(change).toList()), early);
    }

    Asking objection(int number, UnaryOperator<Objection> change) {
        return new Asking(round, past, objections.with(number - 1, change.apply(objections.get(number - 1))), early);
    }
}
