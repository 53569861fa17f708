package org.kring.core.proposal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Role;

/**
 * What touches a circle inside waits for somebody of it (method.md section 3, quorum; scenario 6): without one of its
 * two a meeting talks about it, and decides another time.
 */
public final class MayConcern {
    private MayConcern() {}

    /** Said by any member before the question is asked. */
    public static Check say(May may, CircleId circle, boolean concerned) {
        var p = may.proposal();
        return may.lead().and(may::going).and(() -> Check.that(p.stage().isWriting(), ProposalRefusal.ROUND_IS_OPEN))
            .and(() -> Check.that(may.below().circles().find(circle).filter(found -> found.isInside(p.circle()) && !found.isOver())
                .isPresent(), ProposalRefusal.NOT_INSIDE))
            .and(() -> Check.that(p.place().concerns().contains(circle) != concerned, ProposalRefusal.NOTHING_CHANGED));
    }

    /** In a meeting one of the two of each circle concerned is there. */
    public static Check spokenFor(May may, Collection<MemberId> present) {
        return may.proposal().isInMeeting() ? missing(may, present).stream().findFirst()
            .map(circle -> Check.no(ProposalRefusal.CIRCLE_IS_NOT_HERE, circle.name())).orElse(Check.OK) : Check.OK;
    }

    /** The circles concerned of which nobody is among these people. */
    private static List<Circle> missing(May may, Collection<MemberId> present) {
        return may.proposal().place().concerns().stream().flatMap(id -> may.below().circles().find(id).stream())
            .filter(circle -> circle.state().isAtWork() && links(circle).noneMatch(present::contains)).toList();
    }

    private static Stream<MemberId> links(Circle circle) {
        return Stream.of(Role.LEADER, Role.DELEGATE).flatMap(role -> circle.holder(role).stream());
    }
}
