package org.kring.core.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.MemberId;
import org.kring.core.circle.CircleCommand.AnswerLink;
import org.kring.core.circle.CircleCommand.GiveUpRole;
import org.kring.core.circle.CircleCommand.GoOn;
import org.kring.core.circle.CircleCommand.NameForRole;
import org.kring.core.circle.CircleEvent.LinkConfirmed;
import org.kring.core.circle.CircleEvent.LinkSuspended;
import org.kring.core.circle.CircleEvent.RoleEnded;
import org.kring.core.circle.CircleEvent.RoleExtended;
import org.kring.core.circle.CircleEvent.RoleFilled;

/** Who may hold which role, for how long, and who has to say yes (method.md section 2). */
final class RoleRules {
    private static final int LONGEST_MONTHS = 24;
    private static final int NEXT_MEETING_DAYS = 62;

    private RoleRules() {}

    static Check mayFill(Circle circle, Role role, MemberId holder, LocalDate until, LocalDate today) {
        return Check.that(!circle.isOver(), CircleRefusal.CIRCLE_HAS_ENDED)
            .and(() -> Check.that(role != Role.DELEGATE || !circle.isRoot(), CircleRefusal.NO_WIDER_CIRCLE))
            .and(() -> Check.that(circle.has(holder), CircleRefusal.HOLDER_IS_NOT_A_MEMBER, holder))
            .and(() -> Check.that(role != Role.DELEGATE || circle.holder(Role.LEADER).filter(holder::equals).isEmpty(),
                CircleRefusal.LEADER_IS_NOT_DELEGATE, holder))
            .and(() -> term(until, today));
    }

    /** I10: until when is said, and it is neither past nor far away. */
    static Check term(LocalDate until, LocalDate today) {
        var last = today.plusMonths(LONGEST_MONTHS);
        return Check.that(until != null && until.isAfter(today) && !until.isAfter(last), CircleRefusal.TERM_DOES_NOT_FIT,
            today.plusDays(1), last);
    }

    /** By a proposal of the circle itself. */
    static Decision fill(Circles circles, Structure.By by, Change.Fill c) {
        return Check.that(c.circle().equals(by.circle()), CircleRefusal.NOT_OURS_TO_CHANGE)
            .and(() -> mayFill(known(circles, c.circle()), c.role(), c.holder(), c.until(), by.today()))
            .then(() -> filled(known(circles, c.circle()), new RoleFilled(c.circle(), c.role(), c.holder(), by.today(),
                c.until(), Naming.PROPOSAL, by.proposal(), null, confirmation(circles, c.circle(), c.role()))));
    }

    /** In a meeting: "anyone against?" No one who is there, and the person is there. */
    static Decision name(Circles circles, LocalDate today, NameForRole c) {
        return mayFill(known(circles, c.circle()), c.role(), c.holder(), c.until(), today)
            .and(() -> Check.that(c.present().contains(c.holder()), CircleRefusal.HOLDER_IS_NOT_HERE, c.holder()))
            .then(() -> filled(known(circles, c.circle()), new RoleFilled(c.circle(), c.role(), c.holder(), today,
                c.until(), Naming.IN_A_MEETING, null, c.meeting(), confirmation(circles, c.circle(), c.role()))));
    }

    /** Two people carry the link: a delegate who becomes leader is delegate no more. */
    private static List<Event> filled(Circle circle, RoleFilled event) {
        var events = new ArrayList<Event>();
        circle.holder(Role.DELEGATE).filter(event.holder()::equals).filter(_ -> event.role() == Role.LEADER)
            .ifPresent(holder -> events.add(new RoleEnded(circle.id(), Role.DELEGATE, holder, RoleEnding.BECAME_LEADER)));
        events.add(event);
        return events;
    }

    private static Confirmation confirmation(Circles circles, CircleId circle, Role role) {
        return role.isLink() && !known(circles, circle).isRoot() ? Confirmation.AWAITED : Confirmation.NOT_NEEDED;
    }

    static Decision goOn(Circles circles, LocalDate today, GoOn c) {
        var held = known(circles, c.circle()).assignment(c.role());
        return Check.that(held.isPresent(), CircleRefusal.NOT_IN_THIS_ROLE)
            .and(() -> Check.that(held.orElseThrow().extended() < Assignment.MOST_EXTENSIONS,
                CircleRefusal.EXTENDED_ENOUGH, Assignment.MOST_EXTENSIONS))
            .and(() -> Check.that(c.until() != null && c.until().isAfter(today)
                && c.until().isAfter(held.orElseThrow().until()) && !c.until().isAfter(today.plusDays(NEXT_MEETING_DAYS)),
                CircleRefusal.TERM_DOES_NOT_FIT, today.plusDays(1), today.plusDays(NEXT_MEETING_DAYS)))
            .then(new RoleExtended(c.circle(), c.role(), c.until()));
    }

    static Check mayGiveUp(Circles circles, Actor actor, CircleId circle, Role role) {
        return Check.that(circles.find(circle).flatMap(found -> found.holder(role))
            .filter(holder -> actor.equals(new Actor.Member(holder))).isPresent(), CircleRefusal.NOT_IN_THIS_ROLE);
    }

    static Decision giveUp(Circles circles, Actor actor, GiveUpRole c) {
        return mayGiveUp(circles, actor, c.circle(), c.role()).then(() -> List.of(new RoleEnded(c.circle(), c.role(),
            known(circles, c.circle()).holder(c.role()).orElseThrow(), RoleEnding.GIVEN_UP)));
    }

    /** I08: the receiving circle says yes, or sees a reason against and the seat is no more. */
    static Decision answerLink(Circles circles, AnswerLink c) {
        var awaited = circles.find(c.inside()).filter(inside -> inside.isInside(c.circle()))
            .flatMap(inside -> inside.assignment(c.role()))
            .filter(held -> held.confirmation() == Confirmation.AWAITED);
        return Check.that(awaited.isPresent(), CircleRefusal.NOTHING_TO_ANSWER)
            .then(c.yes() ? new LinkConfirmed(c.inside(), c.role()) : new LinkSuspended(c.inside(), c.role()));
    }

    static Decision endTerm(Circles circles, Actor actor, CircleId id, Role role, LocalDate today) {
        var held = circles.find(id).flatMap(circle -> circle.assignment(role));
        return Check.that(actor instanceof Actor.Clock
                && held.filter(each -> !each.vacantFrom().isAfter(today)).isPresent(), CircleRefusal.NOT_DUE)
            .then(() -> List.of(new RoleEnded(id, role, held.orElseThrow().holder(), RoleEnding.TERM_OVER)));
    }

    private static Circle known(Circles circles, CircleId id) {
        return circles.find(id).orElseThrow();
    }
}
