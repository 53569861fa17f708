package org.kring.server.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads the journal, and trusts no entry whose hash does not fit. */
final class Reader {
    private static final int FETCH = 1_000;
    private static final String READ = "select version, at, actor, type, schema_version, facts, words, salt, words_hash,"
        + " hash from journal where collective = ? and version between ? and ? order by version";
    /** Looks at one row per collective, however many entries there are. */
    private static final String HEADS = """
        with recursive each(collective) as (
            select min(collective) from journal
            union all
            select (select min(j.collective) from journal j where j.collective > each.collective)
            from each where each.collective is not null)
        select collective, (select max(j.version) from journal j where j.collective = each.collective)
        from each where collective is not null""";

    private final Connections connections;
    private final EventJson json;

    Reader(DataSource source, EventJson json) {
        connections = new Connections(source);
        this.json = json;
    }

    /** Hands over what comes after a version, up to the last that is asked for, and returns the last entry. */
    Head read(CollectiveId collective, long after, long last, Consumer<Entry> each) {
        var handed = new AtomicBoolean();
        return with(() -> !handed.get(), connection -> {
            try (var select = connection.prepareStatement(READ)) {
                select.setString(1, collective.value());
                select.setLong(2, after);
                select.setLong(3, last);
                select.setFetchSize(FETCH);
                var found = select.executeQuery();
                return new Batches(collective, found, json, startAfter(collective, after, found))
                    .handOver(entry -> {
                        handed.set(true);
                        each.accept(entry);
                    });
            }
        });
    }

    /** Takes the hash of the entry that the caller already has. */
    private static Head startAfter(CollectiveId collective, long version, ResultSet found) throws SQLException {
        if (version == 0) {
            return Head.NONE;
        }
        if (!found.next() || found.getLong(1) != version) {
            throw new DamagedJournal(collective, version, "is missing", null);
        }
        return Rows.read(collective, found).head();
    }

    Head head(CollectiveId collective) {
        return with(connection -> Rows.head(connection, collective));
    }

    OptionalLong versionOf(CollectiveId collective, Once once) {
        return with(connection -> Rows.versionOf(connection, collective, once));
    }

    Map<CollectiveId, Long> heads() {
        return with(connection -> {
            try (var statement = connection.createStatement()) {
                var heads = new HashMap<CollectiveId, Long>();
                var found = statement.executeQuery(HEADS);
                while (found.next()) {
                    heads.put(new CollectiveId(found.getString(1)), found.getLong(2));
                }
                return heads;
            }
        });
    }

    Set<CollectiveId> due(Instant now) {
        return with(connection -> DueRows.due(connection, now));
    }

    Set<CollectiveId> undated() {
        var all = new HashSet<>(heads().keySet());
        all.removeAll(with(DueRows::known));
        return all;
    }

    private <T> T with(Connections.Use<T> query) {
        return with(() -> true, query);
    }

    /** In a transaction, since PostgreSQL hands over a large result piece by piece only within one. */
    private <T> T with(BooleanSupplier mayAskAgain, Connections.Use<T> query) {
        try {
            return connections.use(mayAskAgain, connection -> {
                var answer = query.with(connection);
                connection.rollback();
                return answer;
            });
        } catch (SQLException e) {
            throw new JournalUnavailable("The journal cannot be read: " + e.getMessage(), e);
        }
    }
}
