package org.kring.server.journal;

import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** Connections of a pool. That one was cut since its last use shows only when it is used; then another is asked. */
record Connections(DataSource source) {
    /** So many may have been cut at once. */
    private static final int POOL = 10;

    /** What is done in one transaction; whoever wants it kept commits it. */
    interface Use<T> {
        T with(Connection connection) throws SQLException;
    }

    /** @param mayAskAgain whether nothing has been done yet that must not be done twice */
    <T> T use(BooleanSupplier mayAskAgain, Use<T> use) throws SQLException {
        for (int left = POOL; ; left--) {
            try (var connection = source.getConnection()) {
                connection.setAutoCommit(false);
                return use.with(connection);
            } catch (SQLException e) {
                if (left == 0 || !wasCut(e) || !mayAskAgain.getAsBoolean()) {
                    throw e;
                }
            }
        }
    }

    /**
     * Class 08: the connection broke; 57P01: the server ended it. A pool that has none to give says neither, and whoever
     * was waited for in vain is not asked again.
     */
    private static boolean wasCut(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return state.equals("57P01") || state.startsWith("08") && !(failure instanceof SQLTransientConnectionException)
            && !(failure.getCause() instanceof SocketTimeoutException);
    }
}
