package org.kring.server.journal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL database, which several nodes may share. */
final class PostgresDatabase implements Database {
    private static final int CONNECTIONS = 10;
    private static final int CONNECT_SECONDS = 5;
    private static final int ANSWER_SECONDS = 60;
    /** A node that stands still in the middle of a transaction must not hold up the others; it is cut off. */
    private static final String NOBODY_WAITS_LONG =
        "-c idle_in_transaction_session_timeout=5000 -c lock_timeout=20000 -c tcp_keepalives_idle=10";
    /** A host may ask for more than the default, but not for less. */
    private static final String SAFE_COMMITS = "select set_config('synchronous_commit', 'on', false)"
        + " where current_setting('synchronous_commit') = 'off'";

    private final HikariDataSource pool;

    PostgresDatabase(String url) {
        var source = new PGSimpleDataSource();
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(ANSWER_SECONDS);
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("kring");
        source.setOptions(NOBODY_WAITS_LONG);
        source.setUrl(url);
        pool = Pools.of("postgres", CONNECTIONS, source, SAFE_COMMITS);
    }

    @Override
    public void migrate() {
        Migrations.run(pool, "db/postgres", "journal_history");
        Migrations.run(pool, "db/rows", "rows_history");
    }

    @Override
    public DataSource writing() {
        return pool;
    }

    @Override
    public DataSource reading() {
        return pool;
    }

    @Override
    public DataSource rows() {
        return new AliveSource(pool);
    }

    /** Class 23: a unique key is taken, or a guard of the table said no. */
    @Override
    public boolean isRefusal(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith("23");
    }

    /** Vacuum, which every server runs by itself, frees what the erased rows were. */
    @Override
    public void erased(Connection connection) {}

    @Override
    public void close() {
        pool.close();
    }
}
