package org.kring.core.circle;

import java.time.LocalDate;
import org.kring.core.MemberId;
import org.kring.core.Text;

/**
 * Where a circle is in its life.
 *
 * @param until   when a helping circle ends, or a resting one wakes; null for all others
 * @param minds   who minds the domain of a resting circle; null for all others
 * @param mandate what a helping circle is to bring back; empty for all others
 */
public record Life(State state, LocalDate until, MemberId minds, Text mandate) {
    static final Life ACTIVE = new Life(State.ACTIVE, null, null, Text.NONE);
    static final Life STARTING = new Life(State.STARTING, null, null, Text.NONE);
    static final Life ENDED = new Life(State.ENDED, null, null, Text.NONE);

    static Life helping(LocalDate until, Text mandate) {
        return new Life(State.ACTIVE, until, null, mandate);
    }

    static Life resting(LocalDate until, MemberId minds) {
        return new Life(State.RESTING, until, minds, Text.NONE);
    }
}
