package org.kring.server.account;

import java.time.InstantSource;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Once;

/**
 * Names of people who come along with a group. Like {@link Newcomers}, of which they are many at once: the names are
 * written first, under the token of the form, and the events bring the numbers, which follow each other.
 */
final class Along {
    private final RowStore rows;
    private final Newcomers newcomers;
    private final InstantSource clock;

    Along(RowStore rows, Newcomers newcomers, InstantSource clock) {
        this.rows = rows;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    void expect(CollectiveId collective, Once once, List<String> names) {
        rows.together(() -> {
            for (int n = 0; n < names.size(); n++) {
                rows.run("insert into brought (collective, once, nth, name, made) values (?, ?, ?, ?, ?) on conflict do nothing",
                    collective.value(), once.value(), n, names.get(n), clock.millis());
            }
        });
    }

    void refuse(CollectiveId collective, Once once) {
        rows.run("delete from brought where collective = ? and once = ?", collective.value(), once.value());
    }

    /** @param first who came first */
    void seat(CollectiveId collective, Once once, MemberId first) {
        rows.together(() -> {
            rows.run("insert into seat (collective, member, name) select collective, ? + nth, name from brought"
                + " where collective = ? and once = ? on conflict do nothing", first.value(), collective.value(), once.value());
            refuse(collective, once);
        });
    }

    /** Gives their seats to all whose events are in the journal; tells whether there was any. */
    boolean settle(CollectiveId collective) {
        var found = rows.sql("select distinct once from brought where collective = ?", collective.value())
            .query(String.class).list().stream().map(Once::new)
            .filter(once -> newcomers.numberOf(collective, once).map(first -> take(collective, once, first)).orElse(false))
            .count();
        rows.run("delete from brought where collective = ? and made < ?", collective.value(), newcomers.forgotten());
        return found > 0;
    }

    private boolean take(CollectiveId collective, Once once, MemberId first) {
        seat(collective, once, first);
        return true;
    }
}
