package org.kring.server.journal;

import java.sql.SQLException;
import javax.sql.DataSource;

/** The disk under the journal of a running program, which may be full. */
final class Disk {
    private static final long PLENTY = 1_000_000;

    private Disk() {}

    static void isFull(Stores stores) throws SQLException {
        limit(stores.database().writing(), 1);
    }

    static void hasRoomAgain(Stores stores) throws SQLException {
        limit(stores.database().writing(), PLENTY);
    }

    /** The journal has one connection for writing. */
    private static void limit(DataSource source, long pages) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("pragma max_page_count = " + pages);
        }
    }
}
