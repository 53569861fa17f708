package org.kring.core.circle;

import java.time.LocalDate;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;

/**
 * Something about a circle that is not as it should be, said as a fact with one step (method.md section 2, integrity).
 *
 * @param role   the role it is about, or null
 * @param member the person it is about, or null
 * @param day    the day it is about, or null
 * @param text   the words it is about; empty for most
 * @param also   the other circle it is about, or null
 */
public record Finding(Rule rule, CircleId circle, Role role, MemberId member, LocalDate day, Text text, CircleId also) {
    /** What was looked for, the most pressing first: pages show one at a time. */
    public enum Rule {
        /** I06. */
        NO_LEADER,
        /** I07. */
        NO_DELEGATE,
        /** I08, after an objection of the receiving circle. */
        LINK_SUSPENDED,
        NO_FACILITATOR, NO_SECRETARY,
        /** I12. */
        TERM_OVER,
        /** I01. */
        NOTHING_TO_LOOK_AFTER,
        /** I04. */
        CLAIMED_TWICE,
        /** I26. */
        QUIET,
        /** I27. */
        NO_NEXT_DATE,
        /** I15. */
        TOO_FEW, TOO_MANY,
        TERM_ENDS_SOON,
        /** I08. */
        LINK_AWAITED,
        /** I16. */
        TOO_MANY_CIRCLES,
        /** I13. */
        TWO_HATS
    }

    static Finding of(Rule rule, Circle circle) {
        return new Finding(rule, circle.id(), null, null, null, Text.NONE, null);
    }

    static Finding of(Rule rule, Circle circle, Role role) {
        return new Finding(rule, circle.id(), role, null, null, Text.NONE, null);
    }

    static Finding of(Rule rule, Circle circle, Role role, Assignment held) {
        return new Finding(rule, circle.id(), role, held.holder(), held.until(), Text.NONE, null);
    }

    static Finding of(Circle circle, Claims claim) {
        return new Finding(Rule.CLAIMED_TWICE, circle.id(), null, null, null, claim.item().text(), claim.also());
    }
}
