package org.kring.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.server.page.Diff.Kind;
import org.kring.server.page.Diff.Part;

class DiffTest {
    @Test
    void newWordsStandOut() {
        assertThat(Diff.of("A stall on Saturday.", "A stall on Saturday, for three months.")).containsExactly(
            new Part(Kind.SAME, "A stall on Saturday"), new Part(Kind.NEW, ", for three months"), new Part(Kind.SAME, "."));
    }

    @Test
    void takenOutWordsAreToldFromNewOnes() {
        assertThat(Diff.of("four colours", "two colours")).containsExactly(
            new Part(Kind.GONE, "four"), new Part(Kind.NEW, "two"), new Part(Kind.SAME, " colours"));
    }

    @Test
    void theSameTextHasOnePart() {
        assertThat(Diff.of("tea and biscuits", "tea and biscuits"))
            .containsExactly(new Part(Kind.SAME, "tea and biscuits"));
    }

    @Test
    void fromNothingAllIsNew() {
        assertThat(Diff.of("", "tea")).containsExactly(new Part(Kind.NEW, "tea"));
        assertThat(Diff.of("tea", "")).containsExactly(new Part(Kind.GONE, "tea"));
        assertThat(Diff.of("", "")).isEmpty();
    }

    @Test
    void bothTextsCanBeReadOutOfAnyChange() {
        var random = new Random(7);
        for (int n = 0; n < 500; n++) {
            var before = text(random, random.nextInt(40));
            var after = text(random, random.nextInt(40));
            assertThat(without(Diff.of(before, after), Kind.NEW)).isEqualTo(before);
            assertThat(without(Diff.of(before, after), Kind.GONE)).isEqualTo(after);
        }
    }

    @Test
    void longTextsWithNothingInCommonAreComparedToo() {
        var random = new Random(8);
        var before = "a" + text(random, 8000);
        var after = "b" + text(random, 8000);
        assertThat(without(Diff.of(before, after), Kind.GONE)).isEqualTo(after);
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words).mapToObj(_ -> List.of("tea", "soup", "bread", "oats", "\n").get(random.nextInt(5)))
            .collect(Collectors.joining(" "));
    }

    private static String without(List<Part> parts, Kind kind) {
        return parts.stream().filter(part -> part.kind() != kind).map(Part::text).collect(Collectors.joining());
    }
}
