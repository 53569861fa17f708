package org.kring.server.journal;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** Two SQLite files in one folder: the journal, and the rows. */
final class SqliteDatabase implements Database {
    static final String JOURNAL = "journal.db";
    static final String ROWS = "rows.db";
    private static final int BUSY_MILLIS = 10_000;
    private static final int READERS = 4;

    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final HikariDataSource rows;

    SqliteDatabase(Path folder) {
        make(folder);
        writing = Pools.of("journal-writer", 1, source(folder.resolve(JOURNAL), writer()));
        reading = Pools.of("journal-reader", READERS, source(folder.resolve(JOURNAL), reader()));
        rows = Pools.of("rows", READERS, source(folder.resolve(ROWS), writer()));
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for the data cannot be made: " + folder, e);
        }
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static SQLiteConfig writer() {
        var config = reader();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.RECURSIVE_TRIGGERS, "true");
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config;
    }

    private static SQLiteConfig reader() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    @Override
    public void migrate() {
        Migrations.run(writing, "db/sqlite", "journal_history");
        Migrations.run(rows, "db/rows", "rows_history");
    }

    @Override
    public DataSource writing() {
        return writing;
    }

    @Override
    public DataSource reading() {
        return reading;
    }

    @Override
    public DataSource rows() {
        return rows;
    }

    @Override
    public boolean isRefusal(SQLException failure) {
        return (failure.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    /** The write-ahead log still holds what the erased rows were. */
    @Override
    public void erased(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma wal_checkpoint(truncate)");
        } finally {
            connection.setAutoCommit(false);
        }
    }

    @Override
    public void close() {
        reading.close();
        rows.close();
        writing.close();
    }
}
