package org.kring.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.MeetingId;
import org.kring.core.world.River;

/** What was written is read back as it was. */
abstract class ReadingContract extends OpenJournal {
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
    void anyTextIsKept() {
        var texts = new String[] {"🌱🌍 👩‍👩‍👧", "مرحبا بالعالم", "שלום", "a\u0000b", "tab\tline\nline", "\"quoted\\\"",
            "\ud83d half", "half \udf31", "'; drop table journal; --", " e\u0301 ", "", "Wörter 🌱 ".repeat(100_000)};
        write(RIVER, append(0, texts));
        assertThat(entries(RIVER)).extracting(Entry::event)
            .containsExactlyElementsOf(Stream.of(texts).map(OpenJournal::aim).toList());
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
}
