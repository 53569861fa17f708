package org.kring.server.circle;

import java.util.List;
import java.util.Optional;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.server.web.Look;

/** The circle's meeting that is open now, for somebody who may ask there "anyone against?". */
record Together(MeetingId meeting, List<MemberId> present) {
    /** Nobody is: the rules say that it is asked in a meeting. */
    static final Together NOT = new Together(null, List.of());

    static Optional<Together> of(Look look, Circle circle) {
        return look.state().meetings().liveIn(circle.id())
            .filter(_ -> look.state().circles().actsInOrAtTheTable(circle.id(), look.actor()).holds())
            .map(meeting -> new Together(meeting.id(), meeting.presence().here()));
    }
}
