package org.kring.server.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kring.server.journal.Heads.Known;

/**
 * Writes runs of appends. First all together in one transaction, from the heads that this node remembers; what that
 * cannot do (behind, repeated, refused) is done one by one, after looking.
 */
final class Writer {
    private final Database database;
    private final Chain chain = new Chain();
    private final Heads known = new Heads();

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
            known.clear();
            var failure = new JournalUnavailable("The journal cannot be written: " + e.getMessage(), e);
            runs.forEach(run -> run.fail(failure));
        }
    }

    /** @return the runs that were not written */
    private List<Run> together(Connection connection, List<Run> runs) throws SQLException {
        var after = new HashMap<CollectiveId, Known>();
        var fitting = new ArrayList<Run>();
        var others = new ArrayList<Run>();
        var rows = new ArrayList<Rows.Chained>();
        for (var run : runs) {
            var head = after.containsKey(run.collective()) ? after.get(run.collective()).head()
                : head(connection, run.collective());
            if (run.follows(head)) {
                fitting.add(run);
                after.put(run.collective(), new Known(chain(run, head, rows), run.next()));
            } else {
                others.add(run);
            }
        }
        if (fitting.isEmpty()) {
            return others;
        }
        if (!insert(connection, rows, after)) {
            after.keySet().forEach(known::remove);
            return runs;
        }
        known.putAll(after);
        fitting.forEach(run -> run.answer(new Appended.Written()));
        return others;
    }

    private Head head(Connection connection, CollectiveId collective) throws SQLException {
        var last = known.get(collective);
        return last == null ? Rows.head(connection, collective) : last.head();
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
    private boolean insert(Connection connection, List<Rows.Chained> rows, Map<CollectiveId, Known> after)
        throws SQLException {
        try {
            Rows.insert(connection, rows);
            noteDue(connection, after);
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

    /** What the last entries said of it already is not said again. */
    private void noteDue(Connection connection, Map<CollectiveId, Known> after) throws SQLException {
        for (var each : after.entrySet()) {
            if (!known.isTold(each.getKey(), each.getValue().next())) {
                DueRows.note(connection, each.getKey(), each.getValue().head().version(), each.getValue().next());
            }
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
        known.remove(run.collective());
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
        var after = new Known(chain(run, head, rows), run.next());
        if (!insert(connection, rows, Map.of(run.collective(), after))) {
            return false;
        }
        known.put(run.collective(), after);
        return run.answer(new Appended.Written());
    }
}
