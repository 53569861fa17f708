package org.kring.server.journal;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Hands out connections of a pool that answer. A single statement about rows cannot be repeated once it was sent, so a
 * connection that was cut must be found out before.
 */
record AliveSource(HikariDataSource pool) implements DataSource {
    private static final int PATIENCE_SECONDS = 5;

    @Override
    public Connection getConnection() throws SQLException {
        var connection = pool.getConnection();
        while (!connection.isValid(PATIENCE_SECONDS)) {
            pool.evictConnection(connection);
            connection = pool.getConnection();
        }
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return pool.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        pool.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
