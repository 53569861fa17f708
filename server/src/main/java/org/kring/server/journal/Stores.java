package org.kring.server.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** Everything that is kept: the journal, and plain rows. */
public final class Stores implements AutoCloseable {
    private static final String POSTGRES = "jdbc:postgresql:";

    private final Database database;
    private final SqlJournal journal;

    private Stores(Database database) {
        this.database = database;
        journal = new SqlJournal(database);
    }

    /**
     * Opens what is kept at a place, and makes it when it is not there.
     *
     * @param where a folder, or the address of a PostgreSQL database with user and password in it
     *     ({@code jdbc:postgresql://host/name?user=…&password=…})
     * @throws JournalUnavailable when it cannot be opened; the message says where and why in one line
     */
    public static Stores open(String where) {
        try {
            return open(database(where));
        } catch (RuntimeException e) {
            throw new JournalUnavailable("What is kept at " + withoutSecrets(where) + " cannot be opened: " + reason(e), e);
        }
    }

    private static Stores open(Database database) {
        try {
            database.migrate();
            return new Stores(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public static Stores open(Path folder) {
        return open(folder.toString());
    }

    /**
     * What is there already, as it is.
     *
     * @throws JournalUnavailable when there is no journal
     */
    static Database existing(String where) {
        if (!where.startsWith(POSTGRES) && !Files.exists(Path.of(where, SqliteDatabase.JOURNAL))) {
            throw new JournalUnavailable("There is no journal in " + where + ".", null);
        }
        return database(where);
    }

    private static Database database(String where) {
        return where.startsWith(POSTGRES) ? new PostgresDatabase(where) : new SqliteDatabase(Path.of(where));
    }

    private static String withoutSecrets(String where) {
        return where.startsWith(POSTGRES) ? where.replaceAll("[?].*", "") : where;
    }

    private static String reason(Throwable e) {
        return e.getCause() == null ? String.valueOf(e.getMessage()).lines().findFirst().orElse("") : reason(e.getCause());
    }

    public SqlJournal journal() {
        return journal;
    }

    /** Connections for accounts, sessions, drafts; the package says where their migrations stand. */
    public DataSource rows() {
        return database.rows();
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        journal.close();
        database.close();
    }
}
