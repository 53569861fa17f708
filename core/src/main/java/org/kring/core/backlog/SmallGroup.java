package org.kring.core.backlog;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.MeetingId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Circles;
import org.kring.core.circle.Kind;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * A small group that would take a pressing topic, so that no circle is drawn into it (method.md section 9).
 *
 * @param mandate what it is to bring back
 * @param until   its last day
 * @param willing who has said that they are willing
 * @param lent    the home circles that lend their people, and the meeting in which each said so
 * @param kept    the home circles that need them at home
 */
public record SmallGroup(Text mandate, List<MemberId> people, MemberId leader, LocalDate until, PSet<MemberId> willing,
                         PMap<CircleId, MeetingId> lent, PSet<CircleId> kept) {
    static SmallGroup planned(Text mandate, List<MemberId> people, MemberId leader, LocalDate until) {
        return new SmallGroup(mandate, people, leader, until, OrderedPSet.empty(), HashTreePMap.empty(), OrderedPSet.empty());
    }

    public boolean isWilling(MemberId member) {
        return willing.contains(member);
    }

    /** Who does the lasting work there, for their own sake: a hub only meets, a small group ends, and a resting circle is not asked. */
    public List<CircleId> homes(Circles circles, CircleId asking) {
        return circles.living().stream().filter(circle -> !circle.id().equals(asking))
            .filter(circle -> circle.kind() == Kind.WORKING && circle.state().isAtWork())
            .filter(circle -> people.stream().anyMatch(circle.company().own()::contains)).map(Circle::id).toList();
    }

    boolean awaits(CircleId home) {
        return !lent.containsKey(home) && !kept.contains(home);
    }

    SmallGroup with(MemberId member) {
        return new SmallGroup(mandate, people, leader, until, willing.plus(member), lent, kept);
    }

    SmallGroup lentBy(CircleId home, MeetingId in) {
        return new SmallGroup(mandate, people, leader, until, willing, lent.plus(home, in), kept.minus(home));
    }

    SmallGroup keptBy(CircleId home) {
        return new SmallGroup(mandate, people, leader, until, willing, lent.minus(home), kept.plus(home));
    }
}
