package org.kring.core.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.Decision.Accepted;
import org.kring.core.Event;
import org.kring.core.Limits;
import org.kring.core.ProposalId;
import org.kring.core.Stamp;
import org.kring.core.people.People;

/** What a decided proposal does to circles (method.md section 2): all of its changes, in their order, or none. */
public final class Structure {
    private Structure() {}

    /**
     * Who decides, and when.
     *
     * @param proposal the proposal that carries the changes, or null while it has no number yet
     */
    public record By(CircleId circle, ProposalId proposal, LocalDate today) {}

    /** @return what happens to circles, or the first thing that does not fit */
    public static Decision decide(Circles circles, People people, By by, Changes changes) {
        var state = circles;
        var events = new ArrayList<Event>();
        for (var change : changes.list()) {
            switch (decide(state, people, by, changes, change)) {
                case Decision.Refused refused -> {
                    return refused;
                }
                case Accepted(var more) -> {
                    state = after(state, more);
                    events.addAll(more);
                }
            }
        }
        return new Accepted(events);
    }

    /** Whether all of the changes fit the circles as they are. */
    public static Check check(Circles circles, People people, By by, Changes changes) {
        return Check.that(!changes.list().isEmpty(), CircleRefusal.NOTHING_CHANGES)
            .and(() -> Limits.atMost(Limits.LIST, changes.list()))
            .and(() -> decide(circles, people, by, changes) instanceof Decision.Refused(var why, var with)
                ? Check.no(why, with.toArray()) : Check.OK);
    }

    private static Decision decide(Circles circles, People people, By by, Changes changes, Change change) {
        return switch (change) {
            case Change.Open c -> new OpenRules(circles, people, by).decide(Opening.of(changes, c));
            case Change.Complete c -> new CompleteRules(circles, people, by).decide(changes, c);
            case Change.BecomeHub c -> HubRules.decide(circles, by, c);
            case Change.NewAim(var circle, var aim) -> CharterRules.aim(circles, by, circle, changes.text(aim));
            case Change.TakeItem(var circle, var text, var within) -> CharterRules.take(circles, by, circle,
                changes.text(text), within);
            case Change.LetGoItem(var circle, var item) -> CharterRules.letGo(circles, by, circle, item);
            case Change.Rest c -> LifeRules.rest(circles, by, c);
            case Change.Wake(var circle) -> LifeRules.wake(circles, by, circle);
            case Change.End(var circle, var heir) -> LifeRules.end(circles, by, circle, heir);
            case Change.Fill c -> RoleRules.fill(circles, by, c);
        };
    }

    /** A circle that was there before the collective came here, inside the one that is named. */
    public static Decision brought(Circles circles, People people, By by, Opening opening) {
        return new OpenRules(circles, people, by).brought(opening);
    }

    /** The circles as they are after these events. Circles take nothing from a stamp. */
    public static Circles after(Circles circles, List<Event> events) {
        var stamp = new Stamp(0, null, new Actor.Clock());
        for (var event : events) {
            circles = Circles.evolve(circles, stamp, (CircleEvent) event);
        }
        return circles;
    }

    /** Holds when the circle is the one that decides, or lies right inside it. */
    static Check isOurs(Circles circles, By by, CircleId circle) {
        return circles.find(circle).map(found -> Check.that(!found.isOver(), CircleRefusal.CIRCLE_HAS_ENDED)
                .and(() -> Check.that(circle.equals(by.circle()) || found.isInside(by.circle()),
                    CircleRefusal.NOT_OURS_TO_CHANGE)))
            .orElseGet(() -> Check.no(CircleRefusal.NO_SUCH_CIRCLE));
    }
}
