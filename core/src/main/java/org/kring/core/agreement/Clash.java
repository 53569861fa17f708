package org.kring.core.agreement;

import java.time.Instant;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.Text;

/**
 * Two agreements that do not fit together yet, as a member sees it (method.md section 2, I23). It is settled by the next
 * decision about either of them.
 *
 * @param one       the agreement on which it was declared
 * @param takenBack whoever declared it has seen that they do fit
 */
public record Clash(AgreementId one, AgreementId other, MemberId by, Instant at, Text why, boolean takenBack) {
    public boolean concerns(AgreementId id) {
        return one.equals(id) || other.equals(id);
    }

    boolean isBetween(AgreementId a, AgreementId b) {
        return concerns(a) && concerns(b);
    }

    /** The other one, seen from one of the two. */
    public AgreementId beside(AgreementId id) {
        return one.equals(id) ? other : one;
    }

    Clash takeBack() {
        return new Clash(one, other, by, at, why, true);
    }
}
