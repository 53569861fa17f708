package org.kring.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteJournalTest extends JournalContract {
    @TempDir
    Path folder;

    @Override
    Stores open() {
        return Stores.open(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"replace", "ignore", "abort", "fail", "rollback"})
    void noWayOfInsertingReplacesWhatIsWritten(String instead) throws SQLException {
        write(RIVER, append(0, new Once("token-0001"), "a", "b", "c"));
        for (var version : new String[] {"2, 'token-0002'", "4, 'token-0001'"}) {
            assertRefused("insert or " + instead + " into journal"
                + " (collective, version, once, at, actor, type, schema_version, facts, hash)"
                + " values ('river', " + version + ", 0, 'clock', 'x', 1, '{}', x'00')");
        }
        assertThat(entries(RIVER)).hasSize(3);
    }

    @Test
    void theRowsAreAFileOfTheirOwn() {
        assertThat(folder.resolve("journal.db")).exists();
        assertThat(stores.rows()).isNotSameAs(stores.database().writing());
    }
}
