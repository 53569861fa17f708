package org.kring.server.journal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What differs between the databases. */
sealed interface Database extends AutoCloseable permits SqliteDatabase, PostgresDatabase {
    /** Makes or updates the tables of the journal and of the rows. */
    void migrate();

    /** Connections for the journal's one writer; what they commit is on disk. */
    DataSource writing();

    DataSource reading();

    /** Connections for plain rows. */
    DataSource rows();

    /** Whether the database refused the rows themselves (taken, or stopped by a guard); then others may be written. */
    boolean isRefusal(SQLException failure);

    /** Called after words were erased, so that nothing of them stays in the files. */
    void erased(Connection connection) throws SQLException;

    @Override
    void close();
}
