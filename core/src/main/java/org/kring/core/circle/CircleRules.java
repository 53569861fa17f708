package org.kring.core.circle;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Limits;
import org.kring.core.Moment;
import org.kring.core.circle.CircleCommand.AnswerChange;
import org.kring.core.circle.CircleCommand.AnswerLink;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.EndOfLife;
import org.kring.core.circle.CircleCommand.EndTerm;
import org.kring.core.circle.CircleCommand.GiveUpRole;
import org.kring.core.circle.CircleCommand.GoOn;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.CircleCommand.OfClock;
import org.kring.core.circle.CircleCommand.PutAway;
import org.kring.core.circle.CircleCommand.Quick;
import org.kring.core.circle.CircleCommand.SitIn;
import org.kring.core.circle.CircleCommand.TakeBackHolidays;
import org.kring.core.circle.CircleCommand.TakeBackJoining;
import org.kring.core.circle.CircleCommand.TakeHolidays;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleEvent.FindingPutAway;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.circle.CircleEvent.HolidaysTaken;
import org.kring.core.circle.CircleEvent.HolidaysTakenBack;
import org.kring.core.circle.CircleEvent.JoiningLetGo;
import org.kring.core.circle.Finding.Rule;
import org.kring.core.people.People;

/** Hands each command about circles to its rule. */
final class CircleRules {
    private CircleRules() {}

    static Decision decide(Circles circles, People people, Actor actor, Moment now, CircleCommand command) {
        return switch (command) {
            case SitIn(var circle, var member) -> JoiningRules.maySitIn(circles, people, actor, circle, member)
                .then(new GuestJoined(circle, member));
            case AskToJoin(var circle, var member) -> JoiningRules.mayAsk(circles, actor, circle, member)
                .then(() -> List.of(JoiningRules.asked(circles.find(circle).orElseThrow(), member)));
            case TakeBackJoining(var circle, var member) -> JoiningRules.mayTakeBack(circles, actor, circle, member)
                .then(new JoiningLetGo(circle, member));
            case LeaveCircle(var circle, var member) -> JoiningRules.mayLeave(circles, actor, circle, member)
                .then(new CircleMemberLeft(circle, member));
            case TakeHolidays(var circle, var from, var to) -> HolidayRules.mayTake(circles, actor, now.today(), circle, from, to)
                .then(new HolidaysTaken(circle, from, to));
            case TakeBackHolidays(var circle, var from) -> HolidayRules.mayTakeBack(circles, actor, now.today(), circle, from)
                .then(new HolidaysTakenBack(circle, from));
            case PutAway c -> mayPutAway(circles, actor, c.circle(), c.rule(), now.today())
                .and(() -> Limits.fits(c.why(), Limits.LINE))
                .then(new FindingPutAway(c.circle(), c.rule(), now.today().plusMonths(1), c.why()));
            case GiveUpRole c -> RoleRules.giveUp(circles, actor, c);
            case Quick c -> quick(circles, actor, now, c);
            case OfClock c -> clock(circles, actor, now, c);
        };
    }

    /** By a member, a month at a time; what no circle can do without is not put away. */
    static Check mayPutAway(Circles circles, Actor actor, CircleId id, Rule rule, LocalDate today) {
        return circles.actsIn(id, actor)
            .and(() -> Check.that(rule != Rule.NOTHING_TO_LOOK_AFTER, CircleRefusal.CANNOT_BE_PUT_AWAY))
            .and(() -> Check.that(!circles.find(id).orElseThrow().hasPutAway(rule, today), CircleRefusal.PUT_AWAY_ALREADY));
    }

    /** Whether the meeting is open, and enough of the circle are there, is asked at the one door. */
    private static Decision quick(Circles circles, Actor actor, Moment now, Quick command) {
        return circles.actsInOrAtTheTable(command.circle(), actor).refusal().<Decision>map(refused -> refused)
            .orElseGet(() -> switch (command) {
                case NameForRole c -> RoleRules.name(circles, now.today(), c);
                case GoOn c -> RoleRules.goOn(circles, now.today(), c);
                case AnswerLink c -> RoleRules.answerLink(circles, c);
                case AnswerChange c -> CharterRules.answer(circles, c.circle(), c.of(), c.part(), c.item(), c.yes());
            });
    }

    private static Decision clock(Circles circles, Actor actor, Moment now, OfClock command) {
        return switch (command) {
            case EndTerm(var circle, var role) -> RoleRules.endTerm(circles, actor, circle, role, now.today());
            case EndOfLife(var circle) -> LifeRules.endOfLife(circles, actor, circle, now.today());
        };
    }
}
