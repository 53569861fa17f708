package org.kring.core.newcomer;

import org.kring.core.MemberId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Somebody who came lately, and what they said about their first steps.
 *
 * @param companion who accompanies them, or null
 */
public record Newcomer(MemberId member, MemberId companion, PMap<FirstStep, Settled> steps) {
    static Newcomer of(MemberId member) {
        return new Newcomer(member, null, HashTreePMap.empty());
    }

    Newcomer with(MemberId companion) {
        return new Newcomer(member, companion, steps);
    }

    Newcomer settled(FirstStep step, Settled how) {
        return new Newcomer(member, companion, steps.plus(step, how));
    }
}
