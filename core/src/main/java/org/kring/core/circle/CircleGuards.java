package org.kring.core.circle;

import java.time.LocalDate;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.people.People;

/** What somebody may do with circles: the guards that decide the commands of the same names. */
public record CircleGuards(Circles circles, People people, Actor actor) {
    public Check sitIn(CircleId circle, MemberId member) {
        return JoiningRules.maySitIn(circles, people, actor, circle, member);
    }

    public Check askToJoin(CircleId circle, MemberId member) {
        return JoiningRules.mayAsk(circles, actor, circle, member);
    }

    public Check takeBackJoining(CircleId circle, MemberId member) {
        return JoiningRules.mayTakeBack(circles, actor, circle, member);
    }

    public Check leave(CircleId circle, MemberId member) {
        return JoiningRules.mayLeave(circles, actor, circle, member);
    }

    public Check giveUp(CircleId circle, Role role) {
        return RoleRules.mayGiveUp(circles, actor, circle, role);
    }

    public Check putAway(CircleId circle, Finding.Rule rule, LocalDate today) {
        return CircleRules.mayPutAway(circles, actor, circle, rule, today);
    }

    public Check takeHolidays(CircleId circle, LocalDate from, LocalDate to, LocalDate today) {
        return HolidayRules.mayTake(circles, actor, today, circle, from, to);
    }

    public Check takeBackHolidays(CircleId circle, LocalDate from, LocalDate today) {
        return HolidayRules.mayTakeBack(circles, actor, today, circle, from);
    }

    /** Whether this person could be named for a role of a circle, until then. */
    public Check fill(CircleId circle, Role role, MemberId holder, LocalDate until, LocalDate today) {
        return circles.isLiving(circle)
            .and(() -> RoleRules.mayFill(circles.find(circle).orElseThrow(), role, holder, until, today));
    }
}
