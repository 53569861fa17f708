package org.kring.core.circle;

import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.DamagedLog;
import org.kring.core.Decision;
import org.kring.core.MemberId;
import org.kring.core.Stamp;
import org.kring.core.circle.CircleCommand.Admit;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleEvent.AimChanged;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.pcollections.OrderedPSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** All circles of a collective, in the order of their numbers. */
public record Circles(PVector<Circle> all) {
    public static final Circles NONE = new Circles(TreePVector.empty());

    public Optional<Circle> find(CircleId id) {
        return id.value() <= all.size() ? Optional.of(all.get(id.value() - 1)) : Optional.empty();
    }

    public Optional<Circle> bySlug(String slug) {
        return all.stream().filter(circle -> circle.slug().equals(slug)).findFirst();
    }

    public CircleId next() {
        return new CircleId(all.size() + 1);
    }

    /** Holds when the circle exists and the actor is a member of it. */
    public Check actsIn(CircleId id, Actor actor) {
        return find(id).map(circle -> circle.actsAsMember(actor)).orElseGet(() -> Check.no(CircleRefusal.NO_SUCH_CIRCLE));
    }

    /**
     * Like {@link #actsIn}, and open to the device on the table too: the one door lets it act only while its meeting is
     * live, and only within that meeting's circle.
     */
    public Check actsInOrAtTheTable(CircleId id, Actor actor) {
        return actor instanceof Actor.Table ? Check.that(find(id).isPresent(), CircleRefusal.NO_SUCH_CIRCLE)
            : actsIn(id, actor);
    }

    public static Decision decide(Circles circles, Actor actor, CircleCommand command) {
        return switch (command) {
            case Admit(var circle, var guest) -> circles.mayAdmit(actor, circle, guest)
                .then(new CircleMemberJoined(circle, guest));
            case LeaveCircle(var circle, var member) -> circles.mayLeave(actor, circle, member)
                .then(new CircleMemberLeft(circle, member));
        };
    }

    public Check mayAdmit(Actor actor, CircleId circle, MemberId guest) {
        return actsIn(circle, actor)
            .and(() -> Check.that(known(circle).guests().contains(guest), CircleRefusal.NOT_A_GUEST_HERE));
    }

    public Check mayLeave(Actor actor, CircleId circle, MemberId member) {
        return find(circle).map(found -> Check.that(found.hears(member), CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE))
            .orElseGet(() -> Check.no(CircleRefusal.NO_SUCH_CIRCLE))
            .and(() -> Check.that(actor.equals(new Actor.Member(member)), CircleRefusal.ONLY_ONESELF));
    }

    public static Circles evolve(Circles circles, Stamp stamp, CircleEvent event) {
        return switch (event) {
            case CircleFounded(var id, var slug, var name, var aim) -> circles.founded(
                new Circle(id, slug, name, aim, OrderedPSet.empty(), OrderedPSet.empty()));
            case CircleMemberJoined(var id, var member) -> circles.with(circles.known(id).joined(member));
            case GuestJoined(var id, var member) -> circles.with(circles.known(id).welcomed(member));
            case CircleMemberLeft(var id, var member) -> circles.with(circles.known(id).without(member));
            case AimChanged(var id, var aim) -> circles.with(circles.known(id).aimingAt(aim));
        };
    }

    private Circles founded(Circle circle) {
        if (!circle.id().equals(next())) {
            throw new DamagedLog(circle.id() + " is founded, but the next number is " + next().value());
        }
        return new Circles(all.plus(circle));
    }

    private Circles with(Circle circle) {
        return new Circles(all.with(circle.id().value() - 1, circle));
    }

    private Circle known(CircleId id) {
        return find(id).orElseThrow(() -> new DamagedLog(id + " is not known"));
    }
}
