package org.kring.core.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.kring.core.AgreementId;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;

/**
 * How an agreement stood from a moment on, until the next.
 *
 * @param owner      who minds it, or null when nobody does
 * @param lookAgain  when to look at it again; null for a decision in one line
 * @param replacedBy the agreement that stands in its place, or null
 * @param proposal   the proposal that renewed, reopened or ended it, or null
 */
public record Stand(Instant from, Cause cause, State state, MemberId owner, LocalDate lookAgain,
                    AgreementId replacedBy, ProposalId proposal) {
    /** What had happened. */
    public enum Cause {
        DECIDED, RENEWED, SUSPENDED, RESTORED, REPLACED, ENDED, OWNER_CHANGED,
        /** Another circle whose yes it needed has said no. */
        DECLINED,
        /** The circle has looked at what its leader did. */
        REVIEWED,
        /** What the leader did ended before its day. */
        STOPPED;

        /** The circle has looked at the agreement and decided about it. */
        boolean isLook() {
            return this == DECIDED || this == RENEWED || this == RESTORED || this == REVIEWED;
        }
    }

    Stand owned(Instant at, MemberId owner) {
        return new Stand(at, Cause.OWNER_CHANGED, state, owner, lookAgain, replacedBy, proposal);
    }

    Stand renewed(Instant at, LocalDate lookAgain, ProposalId proposal) {
        return new Stand(at, Cause.RENEWED, state, owner, lookAgain, replacedBy, proposal);
    }

    Stand changed(Instant at, Cause cause, State state, AgreementId replacedBy, ProposalId proposal) {
        return new Stand(at, cause, state, owner, lookAgain, replacedBy, proposal);
    }
}
