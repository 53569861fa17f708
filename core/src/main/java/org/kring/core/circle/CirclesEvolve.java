package org.kring.core.circle;

import java.util.function.UnaryOperator;
import org.kring.core.CircleId;
import org.kring.core.DamagedLog;
import org.kring.core.circle.CircleEvent.AimChanged;
import org.kring.core.circle.CircleEvent.ChangeConfirmed;
import org.kring.core.circle.CircleEvent.ChangeDeclined;
import org.kring.core.circle.CircleEvent.ChangeWanted;
import org.kring.core.circle.CircleEvent.CircleActivated;
import org.kring.core.circle.CircleEvent.CircleBrought;
import org.kring.core.circle.CircleEvent.CircleEnded;
import org.kring.core.circle.CircleEvent.CircleFounded;
import org.kring.core.circle.CircleEvent.CircleMemberJoined;
import org.kring.core.circle.CircleEvent.CircleMemberLeft;
import org.kring.core.circle.CircleEvent.CircleOpened;
import org.kring.core.circle.CircleEvent.CircleRested;
import org.kring.core.circle.CircleEvent.CircleWoke;
import org.kring.core.circle.CircleEvent.DomainItemLetGo;
import org.kring.core.circle.CircleEvent.DomainItemTaken;
import org.kring.core.circle.CircleEvent.FindingPutAway;
import org.kring.core.circle.CircleEvent.GuestJoined;
import org.kring.core.circle.CircleEvent.HolidaysTaken;
import org.kring.core.circle.CircleEvent.HolidaysTakenBack;
import org.kring.core.circle.CircleEvent.HubFormed;
import org.kring.core.circle.CircleEvent.JoiningAsked;
import org.kring.core.circle.CircleEvent.JoiningLetGo;
import org.kring.core.circle.CircleEvent.JoiningReopened;
import org.kring.core.circle.CircleEvent.LinkConfirmed;
import org.kring.core.circle.CircleEvent.LinkSuspended;
import org.kring.core.circle.CircleEvent.MemberInvited;
import org.kring.core.circle.CircleEvent.RoleEnded;
import org.kring.core.circle.CircleEvent.RoleExtended;
import org.kring.core.circle.CircleEvent.RoleFilled;
import org.pcollections.TreePVector;

/** How events change circles. After each the seats in the wider circle are computed anew. */
final class CirclesEvolve {
    private CirclesEvolve() {}

    static Circles evolve(Circles circles, CircleEvent event) {
        return switch (event) {
            case CircleFounded(var id, var slug, var name, var aim) -> begun(circles, new Circle(id,
                new Charter(null, Kind.WORKING, slug, name, aim), Life.ACTIVE));
            case CircleOpened e -> seated(begun(circles, opened(e)), e.circle());
            case CircleEvent e -> seated(circles.with(changed(known(circles, e.circle()), e)), e.circle());
        };
    }

    private static Circle opened(CircleOpened e) {
        return new Circle(e.circle(), new Charter(e.parent(), e.kind(), e.slug(), e.name(), e.aim()),
            e.kind() == Kind.HELPING ? Life.helping(e.until(), e.mandate()) : Life.STARTING);
    }

    private static Circle changed(Circle circle, CircleEvent event) {
        return switch (event) {
            case CircleFounded _, CircleOpened _ -> throw new DamagedLog(circle.id() + " is there already");
            case CircleBrought _ -> circle.with(circle.charter().brought());
            case CircleActivated _, CircleWoke _ -> circle.with(Life.ACTIVE);
            case CircleRested(var _, var until, var minds) -> circle.with(Life.resting(until, minds));
            case CircleEnded _ -> circle.ended();
            case HubFormed(var _, var leader) -> circle.with(circle.charter().hub()).with(circle.company().only(leader));
            case CircleMemberJoined(var _, var member) -> circle.with(circle.company().joined(member));
            case GuestJoined(var _, var member) -> circle.with(circle.company().welcomed(member));
            case JoiningAsked(var _, var member) -> circle.with(circle.company().asked(member));
            case JoiningLetGo(var _, var member) -> circle.with(circle.company().notAsking(member));
            case JoiningReopened(var _, var member) -> circle.with(circle.company().reopened(member));
            case MemberInvited(var _, var member) -> circle.with(circle.company().inviting(member));
            case CircleMemberLeft(var _, var member) -> circle.with(circle.company().without(member));
            case AimChanged(var _, var aim) -> circle.with(circle.charter().aimingAt(aim));
            case DomainItemTaken(var _, var item, var within, var text) -> circle
                .with(circle.charter().taking(new DomainItem(item, within, text)));
            case DomainItemLetGo(var _, var item) -> circle.with(circle.charter().dropping(item));
            case ChangeWanted e -> circle.notWanting(e.part(), e.item())
                .wanting(new Wanted(e.confirms(), e.part(), e.item(), e.within(), e.text()));
            case ChangeConfirmed(var _, var part, var item) -> circle.notWanting(part, item);
            case ChangeDeclined(var _, var part, var item) -> circle.notWanting(part, item);
            case FindingPutAway(var _, var rule, var until, var _) -> circle.puttingAway(rule, until);
            case HolidaysTaken(var _, var from, var to) -> circle.with(circle.holidays().plus(new Holiday(from, to)));
            case HolidaysTakenBack(var _, var from) -> circle.with(circle.holidays().minus(from));
            case RoleFilled e -> circle.with(e.role(), new Assignment(e.holder(), e.from(), e.until(), e.naming(),
                e.proposal(), e.meeting(), 0, e.confirmation()));
            case RoleExtended(var _, var role, var until) -> held(circle, role, each -> each.until(until));
            case RoleEnded e -> held(circle, e.role(), UnaryOperator.identity()).without(e.role());
            case LinkConfirmed(var _, var role) -> held(circle, role, each -> each.in(Confirmation.GIVEN));
            case LinkSuspended(var _, var role) -> held(circle, role, each -> each.in(Confirmation.SUSPENDED));
        };
    }

    private static Circle held(Circle circle, Role role, UnaryOperator<Assignment> change) {
        return circle.with(role, change.apply(circle.assignment(role)
            .orElseThrow(() -> new DamagedLog("nobody is " + role + " of " + circle.id()))));
    }

    private static Circles begun(Circles circles, Circle circle) {
        if (!circle.id().equals(circles.next())) {
            throw new DamagedLog(circle.id() + " begins, but the next number is " + circles.next().value());
        }
        return circles.plus(circle);
    }

    /** The seats of the circle around the one that has changed. */
    private static Circles seated(Circles circles, CircleId changed) {
        return known(circles, changed).parent().map(parent -> {
            var wider = known(circles, parent);
            var seats = TreePVector.from(circles.inside(parent).stream().flatMap(each -> each.gives().stream()).toList());
            return seats.equals(wider.company().seats()) ? circles : circles.with(wider.with(wider.company().seated(seats)));
        }).orElse(circles);
    }

    private static Circle known(Circles circles, CircleId id) {
        return circles.find(id).orElseThrow(() -> new DamagedLog(id + " is not known"));
    }
}
