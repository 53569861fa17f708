package org.kring.core.meeting;

import java.util.Optional;
import org.kring.core.MemberId;

/** Who asks the questions and who writes; null while nobody does. */
public record Duties(MemberId facilitator, MemberId secretary) {
    static final Duties NOBODY = new Duties(null, null);

    public Optional<MemberId> holder(Duty duty) {
        return Optional.ofNullable(duty == Duty.FACILITATOR ? facilitator : secretary);
    }

    Duties taken(Duty duty, MemberId member) {
        return duty == Duty.FACILITATOR ? new Duties(member, secretary) : new Duties(facilitator, member);
    }

    Duties without(MemberId member) {
        return new Duties(member.equals(facilitator) ? null : facilitator,
            member.equals(secretary) ? null : secretary);
    }
}
