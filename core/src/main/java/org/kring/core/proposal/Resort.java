package org.kring.core.proposal;

import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.consent.LastResort;
import org.kring.core.consent.Round;
import org.kring.core.consent.Said;

/**
 * What a circle had agreed on for the case that it stays stuck, and has come to. Without it nothing counts heads
 * (method.md section 3, deadlock ladder).
 *
 * @param people who decides this one instead of the circle; empty where the circle does
 */
public record Resort(LastResort kind, List<MemberId> people) {
    static final int LARGEST_GROUP = 9;
    private static final int OF = 4;
    private static final int SHARE = 3;

    /** Three quarters of all who decide have said that they see no reason against; silence does not count (our choice). */
    boolean isReached(Round round) {
        return kind == LastResort.SUPERMAJORITY
            && round.whoSaid(Said.CONSENT).size() * OF >= round.deciders().size() * SHARE;
    }
}
