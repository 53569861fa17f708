package org.kring.core.circle;

import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.JoiningAsked;
import org.kring.core.people.People;
import org.kring.core.people.PeopleRefusal;

/** Sitting in at once, joining with the yes of both, leaving at once (method.md section 2, joining and leaving). */
final class JoiningRules {
    private JoiningRules() {}

    static Check maySitIn(Circles circles, People people, Actor actor, CircleId id, MemberId member) {
        return circles.isLiving(id).and(() -> Check.that(people.isHere(member), PeopleRefusal.NOT_A_MEMBER))
            .and(() -> Check.that(actor.equals(new Actor.Member(member)) || actor instanceof Actor.Table,
                CircleRefusal.ONLY_ONESELF))
            .and(() -> Check.that(!known(circles, id).hears(member), CircleRefusal.HERE_ALREADY));
    }

    static Check mayAsk(Circles circles, Actor actor, CircleId id, MemberId member) {
        return maySay(circles, actor, id, member)
            .and(() -> Check.that(known(circles, id).kind() != Kind.HUB, CircleRefusal.TWO_OF_EACH_CIRCLE))
            .and(() -> Check.that(isWelcome(known(circles, id).company(), member), CircleRefusal.NOT_A_GUEST_HERE));
    }

    /** The person, or somebody of the circle who writes down what they said. */
    private static Check maySay(Circles circles, Actor actor, CircleId id, MemberId member) {
        return circles.isLiving(id)
            .and(() -> actor.equals(new Actor.Member(member)) ? Check.OK : circles.actsInOrAtTheTable(id, actor));
    }

    private static boolean isWelcome(Company company, MemberId member) {
        return company.invited().contains(member)
            || company.guests().contains(member) && !company.asking().contains(member);
    }

    /** Who was invited by the opening of the circle has the circle's yes already. */
    static Event asked(Circle circle, MemberId member) {
        return circle.company().invited().contains(member) ? new CircleMemberJoined(circle.id(), member)
            : new JoiningAsked(circle.id(), member);
    }

    /** Whoever may say it may take it back. */
    static Check mayTakeBack(Circles circles, Actor actor, CircleId id, MemberId member) {
        return maySay(circles, actor, id, member)
            .and(() -> Check.that(known(circles, id).company().asking().contains(member), CircleRefusal.HAS_NOT_ASKED, member));
    }

    static Check mayLeave(Circles circles, Actor actor, CircleId id, MemberId member) {
        return circles.find(id).map(circle -> Check.that(actor.equals(new Actor.Member(member)), CircleRefusal.ONLY_ONESELF)
                .and(() -> isThere(circles, circle, member)))
            .orElseGet(() -> Check.no(CircleRefusal.NO_SUCH_CIRCLE));
    }

    private static Check isThere(Circles circles, Circle circle, MemberId member) {
        return circle.company().knows(member) ? Check.OK : circle.company().seatsOf(member).stream().findFirst()
            .map(seat -> Check.no(CircleRefusal.SEAT_COMES_FROM_A_ROLE, known(circles, seat.of()).name(), seat.by()))
            .orElseGet(() -> Check.no(CircleRefusal.ONLY_MEMBERS_OF_THE_CIRCLE));
    }

    private static Circle known(Circles circles, CircleId id) {
        return circles.find(id).orElseThrow();
    }
}
