package org.kring.server.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes runs of appends. First all together in one transaction, from the heads that this node remembers; what that
 * cannot do (behind, repeated, refused) is done one by one, after looking.
 */
final class Writer {
    private static final int REMEMBERED = 10_000;

    private final Database database;
    private final Chain chain = new Chain();
    private final Map<CollectiveId, Head> heads = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CollectiveId, Head> eldest) {
            return size() > REMEMBERED;
        }
    };

    Writer(Database database) {
        this.database = database;
    }

    /** Answers every run. Runs are in an order that all nodes share, so that nodes do not wait for each other in a ring. */
    void write(List<Run> runs) {
        var inOrder = runs.stream().sorted(Comparator.comparing(run -> run.collective().value())).toList();
        try (var connection = database.writing().getConnection()) {
            connection.setAutoCommit(false);
            for (var run : together(connection, inOrder)) {
                alone(connection, run);
            }
        } catch (SQLException | RuntimeException e) {
            heads.clear();
            var failure = new JournalUnavailable("The journal cannot be written: " + e.getMessage(), e);
            runs.forEach(run -> run.fail(failure));
        }
    }

    /** @return the runs that were not written */
    private List<Run> together(Connection connection, List<Run> runs) throws SQLException {
        var after = new HashMap<CollectiveId, Head>();
        var fitting = new ArrayList<Run>();
        var others = new ArrayList<Run>();
        var rows = new ArrayList<Rows.Chained>();
        for (var run : runs) {
            var head = after.containsKey(run.collective()) ? after.get(run.collective()) : head(connection, run.collective());
            if (run.follows(head)) {
                fitting.add(run);
                after.put(run.collective(), chain(run, head, rows));
            } else {
                others.add(run);
            }
        }
        if (fitting.isEmpty()) {
            return others;
        }
        if (!insert(connection, rows)) {
            after.keySet().forEach(heads::remove);
            return runs;
        }
        heads.putAll(after);
        fitting.forEach(run -> run.answer(new Appended.Written()));
        return others;
    }

    private Head head(Connection connection, CollectiveId collective) throws SQLException {
        var head = heads.get(collective);
        return head == null ? Rows.head(connection, collective) : head;
    }

    private Head chain(Run run, Head head, List<Rows.Chained> to) {
        var last = head;
        for (var row : run.rows()) {
            last = new Head(row.version(), row.at(), chain.entry(last.hash(), row));
            to.add(new Rows.Chained(row, last.hash()));
        }
        return last;
    }

    /** @return false when the database refused the rows; throws when it failed, and then nothing was written */
    private boolean insert(Connection connection, List<Rows.Chained> rows) throws SQLException {
        try {
            Rows.insert(connection, rows);
            connection.commit();
            return true;
        } catch (SQLException e) {
            rollback(connection, e);
            if (database.isRefusal(e)) {
                return false;
            }
            throw e;
        }
    }

    /** A database that is full or away may have rolled back already. */
    private static void rollback(Connection connection, SQLException failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** The second look finds what stood in the way of the first. */
    private void alone(Connection connection, Run run) throws SQLException {
        if (!attempt(connection, run) && !attempt(connection, run)) {
            run.fail(new JournalUnavailable("The database refused what was written.", null));
        }
    }

    private boolean attempt(Connection connection, Run run) throws SQLException {
        heads.remove(run.collective());
        var head = Rows.head(connection, run.collective());
        var repeated = repeated(connection, run);
        if (repeated != null) {
            return run.answer(repeated);
        }
        if (run.expected() < head.version()) {
            return run.answer(new Appended.Behind());
        }
        if (!run.follows(head)) {
            return run.fail(run.misfit(head));
        }
        return written(connection, run, head);
    }

    private static Appended.Repeated repeated(Connection connection, Run run) throws SQLException {
        for (var once : run.onces()) {
            var version = Rows.versionOf(connection, run.collective(), once);
            if (version.isPresent()) {
                return new Appended.Repeated(once, version.getAsLong());
            }
        }
        return null;
    }

    private boolean written(Connection connection, Run run, Head head) throws SQLException {
        var rows = new ArrayList<Rows.Chained>();
        var after = chain(run, head, rows);
        if (!insert(connection, rows)) {
            return false;
        }
        heads.put(run.collective(), after);
        return run.answer(new Appended.Written());
    }
}
