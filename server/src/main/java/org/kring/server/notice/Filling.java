package org.kring.server.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.core.MemberId;
import org.kring.core.collective.Collective;
import org.kring.core.collective.Decider;
import org.kring.core.people.PeopleEvent.MemberLeft;
import org.kring.server.account.Directory;
import org.kring.server.account.Seat;
import org.kring.server.journal.CollectiveId;
import org.kring.server.live.Collectives;
import org.kring.server.live.Past;
import org.kring.server.live.Shown;
import org.kring.server.notice.Places.Place;

/**
 * Fills the outbox from a collective's journal, from the last entry that was handled on. What is older than a week is
 * not told: a server that was off for long, or sends mail for the first time, does not write about the past.
 */
final class Filling {
    private static final Duration FRESH = Duration.ofDays(7);
    private static final Duration IDLE = Duration.ofHours(2);
    private static final Shown NOTHING = new Shown(0, Instant.EPOCH, Collective.EMPTY);

    private final Collectives collectives;
    private final Directory directory;
    private final Places places;
    private final Outbox outbox;
    private final Wishes wishes;
    private final Cache<CollectiveId, Shown> reached = Caffeine.newBuilder().expireAfterAccess(IDLE).build();

    Filling(Collectives collectives, Directory directory, Places places, Outbox outbox, Wishes wishes) {
        this.collectives = collectives;
        this.directory = directory;
        this.places = places;
        this.outbox = outbox;
        this.wishes = wishes;
    }

    /** Files what is new after a place, and what is due by now. */
    void fill(CollectiveId collective, Place from, long head, Instant now) {
        var people = directory.seats(collective).stream().filter(seat -> seat.address() != null)
            .map(Seat::member).collect(Collectors.toSet());
        var place = from;
        var state = at(collective, from.version());
        while (state.version() < head) {
            var step = read(collective, state, head, now);
            if (!moves(collective, place, step, people, now)) {
                return;
            }
            place = new Place(step.reached().version(), now);
            state = step.reached();
        }
        remember(collective, state);
        moves(collective, place, remind(state, now), people, now);
    }

    /**
     * What was found on the way to a state.
     *
     * @param due  when time has something to tell next, or null; at once while that is not known yet
     * @param left who left on the way
     */
    private record Step(Shown reached, List<Told> told, Set<MemberId> left, Instant due) {}

    private record Told(Notice notice, Instant made) {}

    private Step read(CollectiveId collective, Shown from, long head, Instant now) {
        var told = new ArrayList<Told>();
        var past = collectives.past(collective, from.version(), head);
        var state = from;
        for (var each : past) {
            var after = Decider.evolve(state.state(), each.stamp(), each.event());
            if (each.stamp().at().isAfter(now.minus(FRESH))) {
                News.of(state.state(), each.stamp(), each.event(), after)
                    .forEach(notice -> told.add(new Told(notice, each.stamp().at())));
            }
            state = new Shown(each.stamp().version(), each.stamp().at(), after);
        }
        return new Step(state, told, left(past), now);
    }

    private static Set<MemberId> left(List<Past> past) {
        return past.stream().filter(each -> each.event() instanceof MemberLeft)
            .map(each -> ((MemberLeft) each.event()).member()).collect(Collectors.toSet());
    }

    private static Step remind(Shown state, Instant now) {
        return new Step(state, Reminders.due(state.state(), now).stream().map(notice -> new Told(notice, now)).toList(),
            Set.of(), Reminders.next(state.state(), now).orElse(null));
    }

    private boolean moves(CollectiveId collective, Place from, Step step, Set<MemberId> people, Instant now) {
        return places.move(collective, from, new Place(step.reached().version(), step.due()), () -> {
            step.told().stream().filter(told -> people.contains(told.notice().member()))
                .forEach(told -> file(collective, step.reached().state(), told));
            step.left().forEach(member -> {
                outbox.forget(collective, member);
                wishes.forget(collective, member);
            });
        });
    }

    private void file(CollectiveId collective, Collective state, Told told) {
        var notice = told.notice();
        var wish = wishes.of(collective, notice.member());
        if (wish.of(notice.kind()) != Choice.NOT) {
            outbox.add(collective, notice, told.made(),
                wish.when(notice.kind(), told.made(), notice.ends(), state.zone()));
        }
    }

    /** The state after an entry: what was reached last, or all of the journal up to there once more. */
    private Shown at(CollectiveId collective, long version) {
        var state = reached.get(collective, _ -> NOTHING);
        if (state.version() > version) {
            state = NOTHING;
        }
        while (state.version() < version) {
            for (var each : collectives.past(collective, state.version(), version)) {
                state = new Shown(each.stamp().version(), each.stamp().at(),
                    Decider.evolve(state.state(), each.stamp(), each.event()));
            }
        }
        return state;
    }

    /** The state that pages are drawn from is the same one, where nobody has gone on since: it is kept once. */
    private void remember(CollectiveId collective, Shown state) {
        var shown = collectives.shown(collective);
        reached.put(collective, shown.version() == state.version() ? shown : state);
    }
}
