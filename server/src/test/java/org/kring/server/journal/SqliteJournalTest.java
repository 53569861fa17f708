package org.kring.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest extends JournalContract {
    private static final String BIG = "Words ".repeat(10_000);

    @TempDir
    Path folder;

    @Override
    String place() {
        return folder.toString();
    }

    @Override
    String noBytes() {
        return "x''";
    }

    @Override
    void liftGuards() throws SQLException {
        for (var guard : List.of("next", "kept", "unchanged")) {
            execute("drop trigger journal_" + guard);
        }
    }

    @Test
    void noWayOfInsertingReplacesWhatIsWritten() throws SQLException {
        write(RIVER, append(0, new Once("token-0001"), "a", "b", "c"));
        for (var instead : List.of("replace", "ignore", "abort", "fail", "rollback")) {
            assertRefused(insert("'river', 2").replace("insert", "insert or " + instead));
            assertRefused(insert("'river', 4").replace("insert", "insert or " + instead)
                .replace("collective, version, at", "collective, version, once, at").replace("4,", "4, 'token-0001',"));
        }
        assertThat(entries(RIVER)).hasSize(3);
    }

    @Test
    void theRowsAreAFileOfTheirOwn() {
        assertThat(folder.resolve("journal.db")).exists();
        assertThat(folder.resolve("rows.db")).exists();
    }

    @Test
    void onAFullDiskNothingIsHalfWrittenAndWhenThereIsRoomAgainItGoesOn() throws SQLException {
        fill(RIVER, 3);
        execute("pragma max_page_count = 1");
        assertThatThrownBy(() -> write(RIVER, append(3, "a", BIG, "c"))).hasCauseInstanceOf(JournalUnavailable.class);
        assertThat(entries(RIVER)).hasSize(3);
        execute("pragma max_page_count = 1000000");
        write(RIVER, append(3, "a", BIG, "c"));
        assertThat(entries(RIVER)).hasSize(6);
    }

    @Test
    void aProgramKilledBeforeTheCommitLeavesNothingHalfWritten(@TempDir Path copy) throws SQLException, IOException {
        fill(RIVER, 3);
        try (var connection = stores.database().writing().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("pragma cache_size = 1");
            statement.execute("insert into journal (collective, version, at, actor, type, schema_version, facts, hash)"
                + " values ('river', 4, 0, 'clock', 'x', 1, '" + BIG.repeat(10) + "', x'')");
            copy(folder, copy);
        }
        assertThat(Files.size(copy.resolve("journal.db-wal"))).as("it was on disk, uncommitted").isGreaterThan(500_000);
        try (var restarted = Stores.open(copy)) {
            assertThat(restarted.journal().head(RIVER)).isEqualTo(3);
        }
    }

    @Test
    void nothingOfErasedWordsStaysInTheFiles() throws IOException {
        write(RIVER, append(0, "the secret of Ana", "what stays"));
        assertThat(everythingOnDisk()).contains("the secret of Ana");
        journal.erase(RIVER, List.of(1L));
        assertThat(everythingOnDisk()).doesNotContain("the secret of Ana").contains("what stays");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedInOneLine() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Stores.open(file)).isInstanceOf(JournalUnavailable.class)
            .hasMessageContaining(file.toString()).message().doesNotContain("\n");
    }

    @Test
    void verifyingMakesNothing() {
        var nowhere = folder.resolve("nowhere");
        var said = new ByteArrayOutputStream();
        assertThat(Verify.run(nowhere.toString(), new PrintStream(said))).isEqualTo(2);
        assertThat(said.toString()).isEqualTo("There is no journal in " + nowhere + ".\n");
        assertThat(nowhere).doesNotExist();
    }

    private String everythingOnDisk() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var name : List.of("journal.db", "journal.db-wal", "journal.db-shm")) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = stores.database().writing().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute(sql);
        }
    }
}
