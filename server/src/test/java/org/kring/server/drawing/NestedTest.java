package org.kring.server.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NestedTest {
    @Test
    void whatIsInsideLiesInsideAndApart() {
        for (long seed = 0; seed < 60; seed++) {
            var all = Nested.of(any(new Random(seed), 3, "it"), 500).all().toList();
            assertThat(all).allSatisfy(NestedTest::holdsWhatIsInside);
        }
    }

    private static void holdsWhatIsInside(Nested<String> each) {
        assertThat(each.inside()).allMatch(inner -> each.disc().holds(inner.disc()));
        for (var one : each.inside()) {
            assertThat(each.inside()).filteredOn(other -> other != one).noneMatch(other -> around(other.disc())
                .overlaps(one.disc()));
        }
    }

    /** The disc with the room in which its links are drawn. */
    private static Disc around(Disc disc) {
        return disc.sized(disc.r() * (1 + Nested.APART));
    }

    @Test
    void theOutermostFillsTheSquare() {
        assertThat(Nested.of(any(new Random(3), 2, "it"), 500).disc()).satisfies(disc -> {
            assertThat(disc.r()).isCloseTo(500, org.assertj.core.data.Offset.offset(1e-6));
            assertThat(disc.x()).isEqualTo(500);
            assertThat(disc.y()).isEqualTo(500);
        });
    }

    @Test
    void theOuterComesBeforeTheInner() {
        var nest = new Nest<>("hub", 1, List.of(new Nest<>("magazine", 1, List.of(new Nest<>("print", 1, List.of()))),
            new Nest<>("support", 1, List.of())));
        assertThat(Nested.of(nest, 100).all().map(Nested::what)).containsExactly("hub", "magazine", "print", "support");
        assertThat(Nested.of(nest, 100).all().map(Nested::deep)).containsExactly(0, 1, 2, 1);
    }

    @Test
    void twoHundredInOneAreDrawnWithoutAnyOnAnother() {
        var nest = new Nest<>("hub", 1, IntStream.range(0, 200).mapToObj(n -> new Nest<>("c" + n, 6 + n % 9,
            List.<Nest<String>>of())).toList());
        holdsWhatIsInside(Nested.of(nest, 500));
    }

    private static Nest<String> any(Random random, int deep, String name) {
        var inside = deep == 0 ? Stream.<Nest<String>>empty() : IntStream.range(0, random.nextInt(7))
            .mapToObj(n -> any(random, deep - 1, name + n));
        return new Nest<>(name, 1 + random.nextInt(30), inside.toList());
    }
}
