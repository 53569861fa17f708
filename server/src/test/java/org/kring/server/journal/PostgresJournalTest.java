package org.kring.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresJournalTest extends JournalContract {
    private static final PostgresServer SERVER = PostgresServer.shared();

    private String url;

    @Override
    @BeforeEach
    void begin() throws SQLException {
        url = SERVER.newPlace();
        super.begin();
    }

    @Override
    String place() {
        return url;
    }

    @Override
    String noBytes() {
        return "''";
    }

    @Override
    void liftGuards() throws SQLException {
        execute("alter table journal disable trigger user");
    }

    @Test
    void itIsNotEmptiedEvenByAReplica() throws SQLException {
        fill(RIVER, 3);
        assertRefused("truncate journal");
        assertRefused("set session_replication_role = replica; delete from journal");
        assertThat(entries(RIVER)).hasSize(3);
    }

    @Test
    void noWayOfInsertingReplacesWhatIsWritten() throws SQLException {
        fill(RIVER, 3);
        assertRefused(insert("'river', 2") + " on conflict do nothing");
        assertRefused(insert("'river', 2") + " on conflict (collective, version) do update set facts = 'x'");
        assertThat(entries(RIVER)).hasSize(3);
    }

    @Test
    void aDatabaseThatDoesNotWaitForTheDiskIsToldToWait() throws SQLException {
        try (var other = Stores.open(url + "&options=-c%20synchronous_commit=off");
             var connection = other.database().writing().getConnection(); var statement = connection.createStatement()) {
            var setting = statement.executeQuery("show synchronous_commit");
            assertThat(setting.next()).isTrue();
            assertThat(setting.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterTheDatabaseWasKilled() throws IOException {
        fill(RIVER, 10);
        SERVER.kill();
        var answer = append(RIVER, append(10, "x"));
        assertThatThrownBy(() -> entries(RIVER)).isInstanceOf(JournalUnavailable.class);
        assertThatThrownBy(answer::join).hasCauseInstanceOf(JournalUnavailable.class);
        SERVER.restart();
        assertThat(entries(RIVER)).hasSize(10);
        fill(RIVER, 10, 1);
        assertThat(entries(RIVER)).hasSize(11);
    }

    @Test
    void whoeverReadsDoesNotNoticeThatAllConnectionsWereCut() throws SQLException {
        fill(RIVER, 3);
        SERVER.cutConnections();
        assertThat(entries(RIVER)).hasSize(3);
    }

    @Test
    void whoeverWritesDoesNotNoticeEither() throws SQLException {
        fill(RIVER, 3);
        SERVER.cutConnections();
        fill(RIVER, 3, 1);
        assertThat(entries(RIVER)).hasSize(4);
    }

    @Test
    void norDoesWhoeverAsksForRows() throws SQLException {
        try (var other = Stores.open(url)) {
            execute(other.rows(), "select 1");
            SERVER.cutConnections();
            execute(other.rows(), "select 1");
        }
    }

    @Test
    void whatIsWrittenWhenItsConnectionBreaksBeforeTheCommitIsWrittenOnceOnAnother() throws SQLException {
        fill(RIVER, 1);
        try (var other = DriverManager.getConnection(url)) {
            other.setAutoCommit(false);
            execute(other, insert("'river', 2"));
            var words = IntStream.range(0, 50).mapToObj(Integer::toString).toArray(String[]::new);
            var answer = append(RIVER, append(1, words));
            breakWhoeverWaits();
            other.rollback();
            assertThat(answer.join()).isInstanceOf(Appended.Written.class);
        }
        assertThat(entries(RIVER)).hasSize(51);
        fill(RIVER, 51, 1);
    }

    private void breakWhoeverWaits() throws SQLException {
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            boolean found;
            do {
                found = statement.executeQuery("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and wait_event_type = 'Lock'").next();
            } while (!found);
        }
    }

    private static void execute(DataSource rows, String sql) throws SQLException {
        try (var connection = rows.getConnection()) {
            execute(connection, sql);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
