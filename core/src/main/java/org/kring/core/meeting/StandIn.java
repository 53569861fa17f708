package org.kring.core.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;

/**
 * Who asks the questions for a while when whoever asks them is attached to the outcome (method.md section 3): whoever
 * writes, or the leader, or else the first who is there. Nobody has to: anyone takes over with one tap.
 */
public final class StandIn {
    private StandIn() {}

    /** Empty while nobody is needed. @param attached who sees a reason against what is being decided; @param author steps in last */
    static Optional<MemberId> of(Meeting meeting, Collection<MemberId> attached, MemberId author, Circle circle) {
        var asks = meeting.duties().facilitator();
        return asks == null || !attached.contains(asks) ? Optional.empty()
            : Stream.of(meeting.duties().holder(Duty.SECRETARY).stream(), circle.holder(Role.LEADER).stream(),
                    meeting.presence().here().stream()).flatMap(each -> each)
                .filter(member -> meeting.presence().isHere(member) && circle.has(member) && !attached.contains(member))
                .min(Comparator.comparing(member -> member.equals(author)));
    }
}
