package org.kring.server.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The statements about when collectives are due. A row is as new as the entries that it was written with. */
final class DueRows {
    private static final String NOTE = "insert into due (collective, version, at) values (?, ?, ?) on conflict"
        + " (collective) do update set version = excluded.version, at = excluded.at"
        + " where excluded.version >= due.version";
    private static final String FORGET = "delete from due where collective = ?";
    private static final String DUE = "select collective from due where at <= ?";
    private static final String KNOWN = "select collective from due";

    private DueRows() {}

    /** @param next null where nobody has told: then somebody must look */
    static void note(Connection connection, CollectiveId collective, long version, NextDue next) throws SQLException {
        try (var statement = connection.prepareStatement(next == null ? FORGET : NOTE)) {
            statement.setString(1, collective.value());
            if (next != null) {
                statement.setLong(2, version);
                setMillis(statement, next);
            }
            statement.executeUpdate();
        }
    }

    private static void setMillis(PreparedStatement statement, NextDue next) throws SQLException {
        if (next.at() == null) {
            statement.setNull(3, Types.BIGINT);
        } else {
            statement.setLong(3, next.at().toEpochMilli());
        }
    }

    static Set<CollectiveId> due(Connection connection, Instant now) throws SQLException {
        try (var select = connection.prepareStatement(DUE)) {
            select.setLong(1, now.toEpochMilli());
            return collectives(select);
        }
    }

    static Set<CollectiveId> known(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(KNOWN)) {
            return collectives(select);
        }
    }

    private static Set<CollectiveId> collectives(PreparedStatement select) throws SQLException {
        var collectives = new HashSet<CollectiveId>();
        var found = select.executeQuery();
        while (found.next()) {
            collectives.add(new CollectiveId(found.getString(1)));
        }
        return collectives;
    }
}
