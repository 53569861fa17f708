package org.kring.server.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.core.MemberId;
import org.kring.core.collective.Collective;
import org.kring.server.account.Directory;
import org.kring.server.account.Seat;
import org.kring.server.journal.CollectiveId;
import org.kring.server.live.Collectives;
import org.kring.server.live.Past;
import org.kring.server.live.Shown;
import org.kring.server.notice.Places.Place;

/** Fills the outbox from a collective's journal, from the last entry that was handled on. */
final class Filling {
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
            var found = Found.in(collectives.past(collective, state.version(), head), state, now);
            if (!moves(collective, place, found, people)) {
                return;
            }
            place = new Place(found.reached().version(), now);
            state = found.reached();
        }
        remember(collective, state);
        moves(collective, place, Found.due(state, now), people);
    }

    private boolean moves(CollectiveId collective, Place from, Found found, Set<MemberId> people) {
        return places.move(collective, from, new Place(found.reached().version(), found.due()), () -> {
            found.told().stream().filter(told -> people.contains(told.notice().member()))
                .forEach(told -> file(collective, found.reached().state(), told));
            found.left().forEach(member -> {
                outbox.forget(collective, member);
                wishes.forget(collective, member);
            });
        });
    }

    private void file(CollectiveId collective, Collective state, Found.Told told) {
        var notice = told.notice();
        var wish = wishes.of(collective, notice.member());
        if (wish.of(notice.kind()) != Choice.NOT) {
            outbox.add(collective, notice, told.made(),
                wish.when(notice.kind(), told.made(), notice.ends(), state.zone()));
        }
    }

    /**
     * The state after an entry: what was reached last, or all of the journal up to there once more. A journal that was
     * put back from an older copy ends before.
     */
    private Shown at(CollectiveId collective, long version) {
        var state = reached.get(collective, _ -> NOTHING);
        if (state.version() > version) {
            state = NOTHING;
        }
        for (var past = past(collective, state, version); !past.isEmpty(); past = past(collective, state, version)) {
            for (var each : past) {
                state = Found.after(state, each);
            }
        }
        return state;
    }

    private List<Past> past(CollectiveId collective, Shown state, long version) {
        return state.version() < version ? collectives.past(collective, state.version(), version) : List.of();
    }

    /** The state that pages are drawn from is the same one, where nobody has gone on since: it is kept once. */
    private void remember(CollectiveId collective, Shown state) {
        var shown = collectives.shown(collective);
        reached.put(collective, shown.version() == state.version() ? shown : state);
    }
}
