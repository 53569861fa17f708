package org.kring.core.circle;

import java.time.LocalDate;
import java.util.List;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.CircleId;
import org.kring.core.Decision;
import org.kring.core.MemberId;
import org.kring.core.circle.CircleEvent.CircleEnded;
import org.kring.core.circle.CircleEvent.CircleRested;
import org.kring.core.circle.CircleEvent.CircleWoke;

/** A circle rests, wakes and ends: by its own decision or the wider circle's, or on the day that was set. */
final class LifeRules {
    private LifeRules() {}

    static Decision rest(Circles circles, Structure.By by, Change.Rest c) {
        return Structure.isOurs(circles, by, c.circle()).and(() -> isNotRoot(circles, c.circle()))
            .and(() -> Check.that(known(circles, c.circle()).state().isAtWork()
                && known(circles, c.circle()).kind() != Kind.HELPING, CircleRefusal.NOTHING_CHANGES))
            .and(() -> Check.that(c.until() != null && c.until().isAfter(by.today()), CircleRefusal.DATE_IS_NOT_AHEAD))
            .and(() -> minds(circles, c)).then(new CircleRested(c.circle(), c.until(), caretaker(circles, c)));
    }

    private static Check minds(Circles circles, Change.Rest c) {
        return Check.that(c.minds() == null || wider(circles, c.circle()).has(c.minds()),
            CircleRefusal.HOLDER_IS_NOT_A_MEMBER, c.minds());
    }

    private static MemberId caretaker(Circles circles, Change.Rest c) {
        return c.minds() != null || circles.find(c.circle()).flatMap(Circle::parent).isEmpty() ? c.minds()
            : wider(circles, c.circle()).holder(Role.LEADER).orElse(null);
    }

    static Decision wake(Circles circles, Structure.By by, CircleId id) {
        return Structure.isOurs(circles, by, id)
            .and(() -> Check.that(known(circles, id).state() == State.RESTING, CircleRefusal.NOT_RESTING))
            .then(new CircleWoke(id));
    }

    static Decision end(Circles circles, Structure.By by, CircleId id, CircleId heir) {
        return Structure.isOurs(circles, by, id).and(() -> isNotRoot(circles, id))
            .and(() -> Check.that(circles.inside(id).isEmpty(), CircleRefusal.HAS_CIRCLES_INSIDE))
            .and(() -> heir == null ? Check.OK : Check.that(!heir.equals(id) && circles.find(heir)
                .filter(found -> !found.isOver()).isPresent(), CircleRefusal.HEIR_DOES_NOT_FIT))
            .then(() -> List.of(new CircleEnded(id,
                heir == null ? known(circles, id).parent().orElseThrow() : heir)));
    }

    /** A small group ends after its last day; a resting circle wakes on the day that was set. */
    static Decision endOfLife(Circles circles, Actor actor, CircleId id, LocalDate today) {
        var circle = circles.find(id).filter(found -> dueOn(found) != null);
        return Check.that(actor instanceof Actor.Clock && circle.filter(found -> !dueOn(found).isAfter(today)).isPresent(),
            CircleRefusal.NOT_DUE)
            .then(() -> List.of(circle.orElseThrow().state() == State.RESTING ? new CircleWoke(id)
                : new CircleEnded(id, circle.orElseThrow().parent().orElseThrow())));
    }

    /** The day on which the clock has something to do, or null. */
    static LocalDate dueOn(Circle circle) {
        var until = circle.life().until();
        return until == null || circle.state() == State.RESTING ? until : until.plusDays(1);
    }

    private static Check isNotRoot(Circles circles, CircleId id) {
        return Check.that(!known(circles, id).isRoot(), CircleRefusal.THE_ROOT_STAYS);
    }

    private static Circle wider(Circles circles, CircleId id) {
        return known(circles, known(circles, id).parent().orElseThrow());
    }

    private static Circle known(Circles circles, CircleId id) {
        return circles.find(id).orElseThrow();
    }
}
