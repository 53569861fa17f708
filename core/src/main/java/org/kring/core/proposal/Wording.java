package org.kring.core.proposal;

import java.time.Instant;
import org.kring.core.MemberId;

/**
 * Whether only the words of a text differ from the one before. Everyone is asked anew in either case; it says how to read it.
 *
 * @param by      who says so; null where nobody does, or the table's device
 * @param refused when somebody said that more than the words has changed, or null
 * @param refuser who that was, or null
 */
public record Wording(Label label, MemberId by, Instant refused, MemberId refuser) {
    static final Wording NONE = new Wording(Label.NONE, null, null, null);

    static Wording only(MemberId by) {
        return new Wording(Label.WORDING_ONLY, by, null, null);
    }

    Wording refused(MemberId by, Instant at) {
        return new Wording(Label.REFUSED, this.by, at, by);
    }
}
