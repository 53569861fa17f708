package org.kring.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.kring.core.Actor;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.Text;
import org.kring.core.circle.CircleEvent.AimChanged;
import org.kring.core.world.River;

/** A journal in a store of its own, whatever the database, and the words of the tests about it. */
abstract class OpenJournal {
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

    static AimChanged aim(String words) {
        return new AimChanged(new CircleId(1), new Text(words));
    }

    static Append append(long expected, String... words) {
        return append(expected, null, words);
    }

    static Append append(long expected, Once once, String... words) {
        var events = List.of(words).stream().<Event>map(OpenJournal::aim).toList();
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
