package org.kring.core.proposal;

import org.kring.core.AgreementId;
import org.kring.core.Text;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What stands beside the straight way.
 *
 * @param motion a course that is being asked about, or null
 * @param rest   why and until when it rests, or null
 * @param result what came back from where it rested last; empty before
 * @param tried  the ways out that were tried when the circle was stuck
 * @param help   who helps
 * @param act    what the leader did while the circle was stuck, or null
 */
public record Aside(Motion motion, Rest rest, Text result, PVector<Tried> tried, Help help, Act act) {
    static final Aside NONE = new Aside(null, null, Text.NONE, TreePVector.empty(), Help.NONE, null);

    /** @param agreement where it stands what is done, and until when */
    public record Act(AgreementId agreement, Risk risk) {}

    /** @param rounds how many rounds had ended with a reason against by then */
    public record Tried(WayOut way, int rounds, Text note) {}

    Aside with(Motion motion) {
        return new Aside(motion, rest, result, tried, help, act);
    }

    Aside with(Rest rest) {
        return new Aside(null, rest, result, tried, help, act);
    }

    Aside back(Text result) {
        return new Aside(motion, null, result, tried, help, act);
    }

    Aside plus(Tried one) {
        return new Aside(motion, rest, result, tried.plus(one), help, act);
    }

    Aside with(Help help) {
        return new Aside(motion, rest, result, tried, help, act);
    }

    Aside with(Act act) {
        return new Aside(motion, rest, result, tried, help, act);
    }
}
