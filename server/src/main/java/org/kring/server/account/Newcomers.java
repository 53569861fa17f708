package org.kring.server.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.core.people.PeopleEvent.MemberJoined;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Entry;
import org.kring.server.journal.Journal;
import org.kring.server.journal.Once;

/**
 * Names of people who are coming in. The name is written before the event, under the token of its form; the event
 * brings the number. What a crash left between is settled from the journal, which keeps the token.
 */
final class Newcomers {
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final RowStore rows;
    private final Journal journal;
    private final InstantSource clock;

    Newcomers(RowStore rows, Journal journal, InstantSource clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    void expect(CollectiveId collective, Once once, String name) {
        rows.run("insert into newcomer (collective, once, name, made) values (?, ?, ?, ?) on conflict do nothing",
            collective.value(), once.value(), name, clock.millis());
    }

    void refuse(CollectiveId collective, Once once) {
        rows.run("delete from newcomer where collective = ? and once = ?", collective.value(), once.value());
    }

    /** The member who came in by this form. */
    Optional<MemberId> numberOf(CollectiveId collective, Once once) {
        var version = journal.versionOf(collective, once);
        return version.isEmpty() ? Optional.empty() : joinedAt(collective, version.getAsLong());
    }

    private Optional<MemberId> joinedAt(CollectiveId collective, long version) {
        var found = new ArrayList<Entry>();
        journal.read(collective, version - 1, entry -> {
            if (entry.version() == version) {
                found.add(entry);
            }
        });
        return found.stream().map(Entry::event).filter(MemberJoined.class::isInstance)
            .map(event -> ((MemberJoined) event).member()).findFirst();
    }

    void seat(CollectiveId collective, Once once, MemberId member) {
        rows.together(() -> {
            rows.run("insert into seat (collective, member, name) select collective, ?, name from newcomer"
                + " where collective = ? and once = ? on conflict do nothing", member.value(), collective.value(),
                once.value());
            refuse(collective, once);
        });
    }

    /** Gives their seats to all whose event is in the journal; tells whether there was any. */
    boolean settle(CollectiveId collective) {
        var settled = waiting(collective).stream()
            .filter(once -> numberOf(collective, once).map(member -> take(collective, once, member)).orElse(false))
            .count();
        rows.run("delete from newcomer where collective = ? and made < ?", collective.value(),
            forgotten());
        return settled > 0;
    }

    /** Whatever was written before this is nobody's any more. */
    long forgotten() {
        return clock.instant().minus(FORGOTTEN).toEpochMilli();
    }

    private boolean take(CollectiveId collective, Once once, MemberId member) {
        seat(collective, once, member);
        return true;
    }

    private List<Once> waiting(CollectiveId collective) {
        return rows.sql("select once from newcomer where collective = ?", collective.value()).query(String.class).list()
            .stream().map(Once::new).toList();
    }
}
