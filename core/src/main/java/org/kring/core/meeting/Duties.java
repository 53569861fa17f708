package org.kring.core.meeting;

import java.util.Optional;
import org.kring.core.MemberId;

/**
 * Who asks the questions and who writes; null while nobody does.
 *
 * @param handedBy for whom whoever asks the questions stands in, about one item; else null
 */
public record Duties(MemberId facilitator, MemberId secretary, MemberId handedBy) {
    static final Duties NOBODY = new Duties(null, null, null);

    public Optional<MemberId> holder(Duty duty) {
        return Optional.ofNullable(duty == Duty.FACILITATOR ? facilitator : secretary);
    }

    Duties taken(Duty duty, MemberId member) {
        return duty == Duty.FACILITATOR ? new Duties(member, secretary, null) : new Duties(facilitator, member, handedBy);
    }

    Duties handedTo(MemberId standIn) {
        return new Duties(standIn, secretary, facilitator);
    }

    Duties without(MemberId member) {
        return new Duties(member.equals(facilitator) ? null : facilitator, member.equals(secretary) ? null : secretary,
            member.equals(handedBy) || member.equals(facilitator) ? null : handedBy);
    }
}
