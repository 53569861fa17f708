package org.kring.server.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kring.server.journal.Heads.Known;

/**
 * Writes runs of appends. First all together in one transaction, from the heads that this node remembers; what that
 * cannot do (behind, repeated, refused) is done one by one, after looking.
 */
final class Writer {
    private final Database database;
    private final Connections connections;
    private final Chain chain = new Chain();
    private final Heads known = new Heads();
    /** Whether anything was sent for good, so that nobody can tell what became of it when the connection breaks. */
    private boolean committing;

    Writer(Database database) {
        this.database = database;
        connections = new Connections(database.writing());
    }

    /** Answers every run. Runs are in an order that all nodes share, so that nodes do not wait for each other in a ring. */
    void write(List<Run> runs) {
        var inOrder = runs.stream().sorted(Comparator.comparing(run -> run.collective().value())).toList();
        committing = false;
        try {
            connections.use(() -> !committing, connection -> answered(connection, inOrder));
        } catch (SQLException | RuntimeException e) {
            var failure = new JournalUnavailable("The journal cannot be written: " + e.getMessage(), e);
            runs.forEach(run -> run.fail(failure));
        }
    }

    private boolean answered(Connection connection, List<Run> runs) throws SQLException {
        try {
            for (var run : together(connection, runs)) {
                alone(connection, run);
            }
            return true;
        } catch (SQLException | RuntimeException e) {
            known.clear();
            throw e;
        }
    }

    /** @return the runs that were not written */
    private List<Run> together(Connection connection, List<Run> runs) throws SQLException {
        var bundle = new Bundle(chain);
        for (var run : runs) {
            var head = bundle.head(run.collective());
            bundle.add(run, head == null ? head(connection, run.collective()) : head);
        }
        return bundle.fitting.isEmpty() || insert(connection, bundle) ? bundle.others : runs;
    }

    private Head head(Connection connection, CollectiveId collective) throws SQLException {
        var last = known.get(collective);
        return last == null ? Rows.head(connection, collective) : last.head();
    }

    /** @return false when the database refused the rows; throws when it failed, and then nothing was written */
    private boolean insert(Connection connection, Bundle bundle) throws SQLException {
        try {
            Rows.insert(connection, bundle.rows);
            noteDue(connection, bundle.after);
            committing = true;
            connection.commit();
        } catch (SQLException e) {
            rollback(connection, e);
            bundle.after.keySet().forEach(known::remove);
            if (database.isRefusal(e)) {
                return false;
            }
            throw e;
        }
        known.putAll(bundle.after);
        bundle.fitting.forEach(run -> run.answer(new Appended.Written()));
        return true;
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
        var bundle = new Bundle(chain);
        bundle.add(run, head);
        return insert(connection, bundle);
    }
}
