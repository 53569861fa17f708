package org.kring.server.journal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;

/** The statements of the journal's writer. */
final class Rows {
    private static final String INSERT = "insert into journal (collective, version, at, actor, type, schema_version,"
        + " facts, words, salt, words_hash, once, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String HEAD =
        "select version, at, hash from journal where collective = ? order by version desc limit 1";
    private static final String ONCE = "select version from journal where collective = ? and once = ?";
    private static final String ERASE =
        "update journal set words = null, salt = null where collective = ? and version = ?";

    private Rows() {}

    static Head head(Connection connection, CollectiveId collective) throws SQLException {
        try (var select = connection.prepareStatement(HEAD)) {
            select.setString(1, collective.value());
            var found = select.executeQuery();
            return found.next() ? new Head(found.getLong(1), found.getLong(2), found.getBytes(3)) : Head.NONE;
        }
    }

    static OptionalLong versionOf(Connection connection, CollectiveId collective, Once once) throws SQLException {
        try (var select = connection.prepareStatement(ONCE)) {
            select.setString(1, collective.value());
            select.setString(2, once.value());
            var found = select.executeQuery();
            return found.next() ? OptionalLong.of(found.getLong(1)) : OptionalLong.empty();
        }
    }

    static void insert(Connection connection, List<Chained> rows) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                fill(insert, row.row());
                insert.setBytes(12, row.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void fill(PreparedStatement insert, Row row) throws SQLException {
        insert.setString(1, row.collective().value());
        insert.setLong(2, row.version());
        insert.setLong(3, row.at());
        insert.setString(4, row.actor());
        insert.setString(5, row.event().type());
        insert.setInt(6, row.event().schema());
        insert.setString(7, string(row.event().facts()));
        insert.setString(8, string(row.event().words()));
        insert.setBytes(9, row.salt());
        insert.setBytes(10, row.wordsHash());
        insert.setString(11, row.once() == null ? null : row.once().value());
    }

    private static String string(byte[] utf8) {
        return utf8 == null ? null : new String(utf8, StandardCharsets.UTF_8);
    }

    static void erase(Connection connection, CollectiveId collective, Iterable<Long> versions) throws SQLException {
        try (var update = connection.prepareStatement(ERASE)) {
            for (var version : versions) {
                update.setString(1, collective.value());
                update.setLong(2, version);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** The next row of a result that names its columns in the order of {@code Reader.READ}. */
    static Chained read(CollectiveId collective, ResultSet found) throws SQLException {
        var event = new EventJson.Json(found.getString(4), found.getInt(5), found.getBytes(6), found.getBytes(7));
        return new Chained(new Row(collective, found.getLong(1), found.getLong(2), found.getString(3), event,
            found.getBytes(8), found.getBytes(9), null), found.getBytes(10));
    }

    /** A row with its hash. */
    record Chained(Row row, byte[] hash) {
        Head head() {
            return new Head(row.version(), row.at(), hash);
        }
    }
}
