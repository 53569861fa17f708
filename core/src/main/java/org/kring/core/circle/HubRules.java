package org.kring.core.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.circle.Change.BecomeHub;
import org.kring.core.circle.CircleEvent.HubFormed;
import org.kring.core.circle.CircleEvent.RoleFilled;

/** The inversion: the founding circle becomes the hub, and only links stay in it (method.md section 2, root). */
final class HubRules {
    static final int FEWEST_CIRCLES = 2;

    private HubRules() {}

    static Decision decide(Circles circles, Structure.By by, BecomeHub c) {
        var root = circles.find(by.circle()).orElseThrow();
        return Check.that(root.isRoot(), CircleRefusal.NOT_OURS_TO_CHANGE)
            .and(() -> Check.that(root.kind() != Kind.HUB, CircleRefusal.HUB_ALREADY))
            .and(() -> Check.that(circles.inside(root.id()).size() >= FEWEST_CIRCLES, CircleRefusal.TOO_FEW_CIRCLES,
                FEWEST_CIRCLES))
            .and(() -> twoFromEach(circles, root)).and(() -> everybodyKnows(circles, root, c))
            .and(() -> leader(root, c, by))
            .then(() -> formed(circles, root, c, by));
    }

    private static Check twoFromEach(Circles circles, Circle root) {
        return circles.inside(root.id()).stream().filter(circle -> circle.kind() == Kind.WORKING)
            .filter(circle -> circle.state().isAtWork()).filter(circle -> circle.gives().size() < 2).findFirst()
            .map(circle -> Check.no(CircleRefusal.DELEGATE_MISSING, circle.name())).orElse(Check.OK);
    }

    private static Check everybodyKnows(Circles circles, Circle root, BecomeHub c) {
        Predicate<MemberId> hasAPlace = member -> circles.living().stream().anyMatch(circle -> !circle.isRoot()
            && circle.has(member));
        return root.company().own().stream().filter(hasAPlace.negate())
            .filter(member -> !c.outside().contains(member) && !member.equals(c.leader())).findFirst()
            .map(member -> Check.no(CircleRefusal.SOMEBODY_LOSES_THEIR_CIRCLE, member)).orElse(Check.OK);
    }

    private static Check leader(Circle root, BecomeHub c, Structure.By by) {
        return c.leader() == null ? Check.OK
            : Check.that(root.has(c.leader()), CircleRefusal.HOLDER_IS_NOT_A_MEMBER, c.leader())
                .and(() -> RoleRules.term(c.until(), by.today()));
    }

    /** Whoever links circles to this one is confirmed with it. */
    private static List<Event> formed(Circles circles, Circle root, BecomeHub c, Structure.By by) {
        var events = new ArrayList<Event>(circles.awaited(root.id()));
        events.add(new HubFormed(root.id(), c.leader()));
        if (c.leader() != null) {
            events.add(new RoleFilled(root.id(), Role.LEADER, c.leader(), by.today(), c.until(), Naming.OPENING,
                by.proposal(), null, Confirmation.NOT_NEEDED));
        }
        return events;
    }
}
