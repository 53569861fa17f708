package org.kring.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.world.River;

/** What is written is written once, as a whole, and in one order. */
abstract class WritingContract extends ReadingContract {
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
    void whenACollectiveIsDueIsKeptWithItsEntries() {
        var monday = River.EVENING.plusSeconds(100);
        assertThat(journal.append(RIVER, List.of(append(0, "a")), new NextDue(monday)).join()).isEqualTo(new Appended.Written());
        write(HILL, append(0, "a"));
        assertThat(journal.undated()).containsExactly(HILL);
        assertThat(journal.due(monday.minusMillis(1))).isEmpty();
        assertThat(journal.due(monday)).containsExactly(RIVER);
        try (var other = open()) {
            other.journal().append(RIVER, List.of(append(1, "b")), new NextDue(null)).join();
        }
        assertThat(journal.due(monday)).isEmpty();
        journal.append(RIVER, List.of(append(2, "c")), new NextDue(monday)).join();
        assertThat(journal.due(monday)).containsExactly(RIVER);
        journal.date(HILL, 1, new NextDue(null));
        assertThat(journal.undated()).isEmpty();
    }

    @Test
    void whatWasNotWrittenTellsNothing() {
        fill(RIVER, 3);
        journal.date(RIVER, 3, new NextDue(null));
        var late = journal.append(RIVER, List.of(append(1, "late")), new NextDue(River.EVENING)).join();
        assertThat(late).isEqualTo(new Appended.Behind());
        assertThat(journal.due(River.EVENING)).isEmpty();
    }
}
