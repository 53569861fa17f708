package org.kring.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kring.core.world.River.ANA;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.MeetingId;
import org.kring.core.Text;
import org.kring.core.circle.CircleEvent.AimChanged;
import org.kring.core.world.Given;
import org.kring.core.world.River;

/** What every store of the journal must do, whatever the database. */
abstract class JournalContract {
    static final CollectiveId RIVER = new CollectiveId("river");
    static final CollectiveId HILL = new CollectiveId("hill");

    Stores stores;
    SqlJournal journal;

    /** Where the store of this test is, as {@link Stores#open(String)} wants it. */
    abstract String place();

    /** Opens the store of this test; called again, it is another node on the same store. */
    final Stores open() {
        return Stores.open(place());
    }

    /** What only somebody with full access to the database can do. */
    abstract void liftGuards() throws SQLException;

    /** Bytes, none, as this database writes them. */
    abstract String noBytes();

    @BeforeEach
    void begin() throws SQLException {
        stores = open();
        journal = stores.journal();
    }

    @AfterEach
    void end() {
        stores.close();
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        var at = River.EVENING.plusMillis(7);
        write(RIVER, new Append(0, at, new Actor.Member(ANA), List.of(aim("first"), aim("second")), null));
        write(RIVER, new Append(2, at, new Actor.Table(new MeetingId(3)), List.of(aim("third")), null));
        var entries = entries(RIVER);
        assertThat(entries).extracting(Entry::event).containsExactly(aim("first"), aim("second"), aim("third"));
        assertThat(entries).extracting(Entry::version).containsExactly(1L, 2L, 3L);
        assertThat(entries).extracting(entry -> entry.stamp().at()).containsOnly(at);
        assertThat(entries).extracting(entry -> entry.stamp().actor()).containsExactly(new Actor.Member(ANA),
            new Actor.Member(ANA), new Actor.Table(new MeetingId(3)));
    }

    @Test
    void anEmptyJournalHasNothing() {
        assertThat(entries(RIVER)).isEmpty();
        assertThat(journal.head(RIVER)).isZero();
        assertThat(journal.heads()).isEmpty();
    }

    @Test
    void itReadsOnFromAnyVersion() {
        fill(RIVER, 5);
        assertThat(entries(RIVER, 3)).extracting(Entry::version).containsExactly(4L, 5L);
        assertThat(entries(RIVER, 5)).isEmpty();
    }

    @Test
    void aStretchIsReadWithoutWhatComesAfter() {
        fill(RIVER, 9);
        var read = new ArrayList<Long>();
        journal.read(RIVER, 3, 6, entry -> read.add(entry.version()));
        assertThat(read).containsExactly(4L, 5L, 6L);
    }

    @Test
    void collectivesDoNotMix() {
        fill(RIVER, 3);
        fill(HILL, 2);
        assertThat(entries(HILL)).hasSize(2);
        assertThat(journal.heads()).containsOnly(Map.entry(RIVER, 3L), Map.entry(HILL, 2L));
    }

    @Test
    void whoeverExpectsAnOldVersionIsBehindAndWritesNothing() {
        fill(RIVER, 3);
        assertThat(append(RIVER, append(1, "late")).join()).isEqualTo(new Appended.Behind());
        assertThat(entries(RIVER)).hasSize(3);
    }

    @Test
    void aVersionThatTheStoreDoesNotHaveMeansThatItLostEntries() {
        fill(RIVER, 3);
        assertThatThrownBy(() -> write(RIVER, append(7, "too early"))).hasCauseInstanceOf(DamagedJournal.class);
        assertThatThrownBy(() -> entries(RIVER, 7)).isInstanceOf(DamagedJournal.class);
    }

    @Test
    void theSameTokenCountsOnce() {
        fill(RIVER, 2);
        var once = new Once("token-0001");
        assertThat(append(RIVER, append(2, once, "x", "y")).join()).isEqualTo(new Appended.Written());
        assertThat(append(RIVER, append(4, once, "x")).join()).isEqualTo(new Appended.Repeated(once, 3));
        assertThat(append(RIVER, append(2, once, "x")).join()).isEqualTo(new Appended.Repeated(once, 3));
        assertThat(journal.versionOf(RIVER, once)).isEqualTo(OptionalLong.of(3));
        assertThat(journal.versionOf(HILL, once)).isEmpty();
        assertThat(entries(RIVER)).hasSize(4);
    }

    @Test
    void aRunIsWrittenAsAWholeOrNotAtAll() {
        var once = new Once("token-0001");
        write(RIVER, append(0, once, "x"));
        var run = List.of(append(1, "a"), append(2, once, "b"), append(3, "c"));
        assertThat(journal.append(RIVER, run).join()).isEqualTo(new Appended.Repeated(once, 1));
        assertThat(entries(RIVER)).hasSize(1);
    }

    @Test
    void runsOfSeveralCollectivesDoNotSpoilEachOther() {
        var runs = new ArrayList<CompletableFuture<Appended>>();
        for (var i = 0; i < 40; i++) {
            var collective = new CollectiveId("c" + i);
            runs.add(append(collective, append(i % 2 == 0 ? 0 : 5, "x")));
        }
        for (var i = 0; i < 40; i++) {
            var answer = runs.get(i);
            if (i % 2 == 0) {
                assertThat(answer.join()).isEqualTo(new Appended.Written());
            } else {
                assertThatThrownBy(answer::join).hasCauseInstanceOf(DamagedJournal.class);
            }
        }
        assertThat(journal.heads()).hasSize(20);
    }

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

    @Test
    void anyTextIsKept() {
        var texts = new String[] {"🌱🌍 👩‍👩‍👧", "مرحبا بالعالم", "שלום", "a\u0000b", "tab\tline\nline", "\"quoted\\\"",
            "\ud83d half", "half \udf31", "'; drop table journal; --", " e\u0301 ", "", "Wörter 🌱 ".repeat(100_000)};
        write(RIVER, append(0, texts));
        assertThat(entries(RIVER)).extracting(Entry::event)
            .containsExactlyElementsOf(Stream.of(texts).map(JournalContract::aim).toList());
    }

    @Test
    void ofManyWhoExpectTheSameVersionOneSucceeds() {
        var answers = IntStream.range(0, 50).parallel().mapToObj(i -> append(RIVER, append(0, "by " + i))).toList();
        assertThat(answers.stream().map(CompletableFuture::join).filter(new Appended.Written()::equals)).hasSize(1);
        assertThat(entries(RIVER)).hasSize(1);
    }

    @Test
    void twoNodesOnOneStoreNeverOverwriteEachOther() {
        try (var other = open()) {
            var written = IntStream.range(0, 2).parallel()
                .map(node -> writeAgainstOthers(node == 0 ? journal : other.journal(), 100)).sum();
            assertThat(written).isEqualTo(200);
            assertThat(entries(RIVER)).hasSize(200);
            assertThat(other.journal().head(RIVER)).isEqualTo(200);
        }
    }

    private static int writeAgainstOthers(SqlJournal journal, int events) {
        var written = 0;
        while (written < events) {
            var run = List.of(append(journal.head(RIVER), "x"));
            written += journal.append(RIVER, run).join() instanceof Appended.Written ? 1 : 0;
        }
        return written;
    }

    @Test
    void readingGoesOnWhileOthersWrite() {
        fill(RIVER, 2_000);
        var read = new ArrayList<Long>();
        journal.read(RIVER, 0, entry -> {
            if (entry.version() == 1) {
                fill(RIVER, 2_000, 10);
            }
            read.add(entry.version());
        });
        assertThat(read).startsWith(1L, 2L).isEqualTo(LongStream.rangeClosed(1, read.size()).boxed().toList());
        assertThat(entries(RIVER)).hasSize(2_010);
    }

    @Test
    void closingWaitsForWhatWasQueued() {
        var answers = IntStream.range(0, 100).mapToObj(i -> append(RIVER, append(i, "x"))).toList();
        journal.close();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(new Appended.Written()));
        assertThatThrownBy(() -> write(RIVER, append(100, "x"))).hasCauseInstanceOf(JournalUnavailable.class);
    }

    @Test
    void timeDoesNotGoBack() {
        fill(RIVER, 1);
        var earlier = new Append(1, River.EVENING.minusMillis(1), new Actor.Clock(), List.of(aim("x")), null);
        assertThatThrownBy(() -> write(RIVER, earlier)).hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void verifyTellsTheLastEntryOfEveryCollective() throws SQLException {
        writeFounding(RIVER);
        writeFounding(HILL);
        var said = new ByteArrayOutputStream();
        assertThat(Verify.run(place(), new PrintStream(said))).isZero();
        assertThat(said.toString()).matches("(?s)hill  entries 20  last hash [0-9a-f]{64}\nriver  entries 20  .*"
            + "Whole: collectives 2.\n");
    }

    @Test
    void verifyNamesTheEntryThatWasChanged() throws SQLException {
        writeFounding(RIVER);
        writeFounding(HILL);
        liftGuards();
        change("update journal set at = at - 1 where collective = 'river' and version = 7");
        var said = new ByteArrayOutputStream();
        assertThat(Verify.run(place(), new PrintStream(said))).isEqualTo(1);
        assertThat(said.toString()).contains("hill  entries 20", "damaged: entry 7 of river: its hash does not fit",
            "Damaged: collectives 1 of 2.");
    }

    @Test
    void verifyNamesTheEntryThatDoesNotFollow() throws SQLException {
        fill(RIVER, 3);
        var said = new ByteArrayOutputStream();
        assertThat(Verify.run(place(), new PrintStream(said))).isEqualTo(1);
        assertThat(said.toString()).contains("damaged: entry 1 of river: does not follow: circle 1 is not known");
    }

    private void writeFounding(CollectiveId collective) {
        var events = River.founded().journal().stream().map(Given.Written::event).toList();
        write(collective, new Append(0, River.EVENING, new Actor.Member(ANA), events, null));
    }

    // --- words of these tests

    static AimChanged aim(String words) {
        return new AimChanged(new CircleId(1), new Text(words));
    }

    static Append append(long expected, String... words) {
        return append(expected, null, words);
    }

    static Append append(long expected, Once once, String... words) {
        var events = List.of(words).stream().<Event>map(JournalContract::aim).toList();
        return new Append(expected, River.EVENING, new Actor.Member(ANA), events, once);
    }

    CompletableFuture<Appended> append(CollectiveId collective, Append append) {
        return journal.append(collective, List.of(append));
    }

    void write(CollectiveId collective, Append append) {
        assertThat(append(collective, append).join()).isEqualTo(new Appended.Written());
    }

    void fill(CollectiveId collective, int events) {
        fill(collective, 0, events);
    }

    void fill(CollectiveId collective, long after, int events) {
        var words = LongStream.rangeClosed(after + 1, after + events).mapToObj(Long::toString).toArray(String[]::new);
        write(collective, append(after, words));
    }

    List<Entry> entries(CollectiveId collective) {
        return entries(collective, 0);
    }

    List<Entry> entries(CollectiveId collective, long after) {
        var entries = new ArrayList<Entry>();
        journal.read(collective, after, entries::add);
        return entries;
    }
}
