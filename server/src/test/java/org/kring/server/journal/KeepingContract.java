package org.kring.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kring.core.CircleId;
import org.kring.core.Text;
import org.kring.core.circle.CircleEvent.AimChanged;

/** What is written stays as it is, and what was changed all the same is found. */
abstract class KeepingContract extends WritingContract {
    @Test
    void theDatabaseItselfGuardsWhatIsWritten() throws SQLException {
        write(RIVER, append(0, new Once("token-0001"), "a", "b", "c"));
        assertRefused("delete from journal");
        assertRefused("delete from journal where version = 3");
        assertRefused("update journal set at = at + 1");
        assertRefused("update journal set words = '{}'");
        assertRefused("update journal set version = 4 where version = 3");
        assertRefused("update journal set facts = '{}', words = null, salt = null");
        assertRefused("update journal set collective = 'hill'");
        assertRefused(insert("'river', 5"));
        assertRefused(insert("'river', 3"));
        assertRefused(insert("'hill', 2"));
        assertThat(entries(RIVER)).hasSize(3);
    }

    final String insert(String collectiveAndVersion) {
        return "insert into journal (collective, version, at, actor, type, schema_version, facts, hash)"
            + " values (" + collectiveAndVersion + ", 0, 'clock', 'x', 1, '{}', " + noBytes() + ")";
    }

    final void assertRefused(String sql) throws SQLException {
        try (var connection = stores.database().writing().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class)
                .hasMessageContaining("journal: ");
        }
    }

    @Test
    void erasedWordsAreGoneAndTheChainStillFits() {
        fill(RIVER, 3);
        journal.erase(RIVER, List.of(2L));
        assertThat(entries(RIVER)).extracting(Entry::event)
            .containsExactly(aim("1"), new AimChanged(new CircleId(1), Text.REMOVED), aim("3"));
        fill(RIVER, 3, 1);
        assertThat(entries(RIVER)).hasSize(4);
    }

    @Test
    void anEntryThatWasChangedIsNamed() throws SQLException {
        var changes = List.of("at = at + 1", "actor = 'host'", "type = 'guest-joined'", "schema_version = 2",
            "facts = '{\"circle\":2}'", "words = '{\"aim\":\"other\"}'", "salt = null", "words_hash = hash",
            "hash = words_hash", "collective = 'elsewhere'", "version = 9");
        for (var i = 0; i < changes.size(); i++) {
            fill(new CollectiveId("c" + i), 5);
        }
        liftGuards();
        for (var i = 0; i < changes.size(); i++) {
            var collective = new CollectiveId("c" + i);
            change("update journal set " + changes.get(i) + " where version = 3 and collective = 'c" + i + "'");
            assertThatThrownBy(() -> entries(collective)).as(changes.get(i))
                .isInstanceOfSatisfying(DamagedJournal.class, damage -> {
                    assertThat(damage.collective()).isEqualTo(collective);
                    assertThat(damage.version()).isEqualTo(3);
                });
        }
    }

    @Test
    void inALongJournalEverythingBeforeTheDamageIsRead() throws SQLException {
        fill(RIVER, 1_200);
        liftGuards();
        change("update journal set at = at + 1 where version = 700");
        var read = new ArrayList<Long>();
        assertThatThrownBy(() -> journal.read(RIVER, 0, entry -> read.add(entry.version())))
            .hasMessageContaining("entry 700 of river: its hash does not fit");
        assertThat(read).isEqualTo(LongStream.range(1, 700).boxed().toList());
    }

    @Test
    void anEntryThatWasTakenOutIsNamed() throws SQLException {
        fill(RIVER, 5);
        liftGuards();
        change("delete from journal where version = 3");
        assertThatThrownBy(() -> entries(RIVER)).hasMessageContaining("entry 3 of river: is missing");
        assertThatThrownBy(() -> entries(RIVER, 3)).hasMessageContaining("entry 3 of river: is missing");
    }

    final void change(String sql) throws SQLException {
        try (var connection = stores.database().writing().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
