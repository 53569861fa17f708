package org.kring.core.meeting;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.core.MemberId;

/**
 * Who could ask the questions for a while when whoever asks them is attached to the outcome (method.md section 3): whoever
 * writes, or else the first who is there. Nobody has to.
 */
public final class StandIn {
    private StandIn() {}

    /** Empty while nobody is needed. @param attached who sees a reason against what is being decided */
    public static Optional<MemberId> of(Meeting meeting, Collection<MemberId> attached) {
        var asks = meeting.duties().facilitator();
        return asks == null || !attached.contains(asks) ? Optional.empty()
            : Stream.concat(meeting.duties().holder(Duty.SECRETARY).stream(), meeting.presence().here().stream())
                .filter(member -> meeting.presence().isHere(member) && !attached.contains(member)).findFirst();
    }
}
