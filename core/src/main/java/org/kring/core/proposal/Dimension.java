package org.kring.core.proposal;

import java.time.Instant;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Something a good answer must cover: a question or a noun, not a solution.
 *
 * @param at     when it was added
 * @param notNow it is left open on purpose
 */
public record Dimension(int number, MemberId by, Instant at, Text text, PVector<Idea> ideas, boolean notNow) {
    static Dimension of(int number, MemberId by, Instant at, Text text) {
        return new Dimension(number, by, at, text, TreePVector.empty(), false);
    }

    public boolean isCovered() {
        return notNow || !ideas.isEmpty();
    }

    Dimension plus(MemberId by, Text idea) {
        return new Dimension(number, this.by, at, text, ideas.plus(new Idea(ideas.size() + 1, by, idea, Text.NONE)), false);
    }

    Dimension setAside() {
        return new Dimension(number, by, at, text, ideas, true);
    }

    Dimension leftOut(int idea, Text reason) {
        return new Dimension(number, by, at, text, ideas.with(idea - 1, ideas.get(idea - 1).leftOut(reason)), notNow);
    }
}
