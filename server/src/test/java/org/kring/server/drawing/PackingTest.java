package org.kring.server.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noTwoLieOnEachOtherWhateverTheirSizes(long seed) {
        var random = new Random(seed);
        for (int many : List.of(2, 3, 4, 7, 40, 200)) {
            var packed = Packing.of(random.doubles(many, .2, 9).boxed().toList());
            assertThat(pairsThatOverlap(packed)).isEmpty();
        }
    }

    @Test
    void aGiantAmongDwarfsPushesNobodyAside() {
        var sizes = new ArrayList<>(java.util.Collections.nCopies(60, 1.0));
        sizes.set(30, 80.0);
        sizes.set(59, 200.0);
        assertThat(pairsThatOverlap(Packing.of(sizes))).isEmpty();
    }

    @Test
    void eachKeepsItsSizeAndItsPlaceInTheOrder() {
        assertThat(Packing.of(List.of(3.0, 1.0, 2.0, 2.5))).extracting(Disc::r).containsExactly(3.0, 1.0, 2.0, 2.5);
    }

    @Test
    void theSameSizesGiveTheSamePicture() {
        var sizes = new Random(7).doubles(100, 1, 5).boxed().toList();
        assertThat(Packing.of(sizes)).isEqualTo(Packing.of(sizes));
    }

    @Test
    void whoeverComesLastMovesNobodyBefore() {
        var sizes = List.of(3.0, 1.0, 2.0, 2.5, 1.5);
        assertThat(Packing.of(sizes).subList(0, 4)).isEqualTo(Packing.of(sizes.subList(0, 4)));
    }

    @Test
    void manyOfOneSizeLieClose() {
        var around = Enclosing.of(Packing.of(java.util.Collections.nCopies(200, 1.0)));
        assertThat(200 / (around.r() * around.r())).isGreaterThan(.6);
    }

    @Test
    void theDiscAroundHoldsAll() {
        for (long seed = 0; seed < 50; seed++) {
            var packed = Packing.of(new Random(seed).doubles(1 + seed, .5, 6).boxed().toList());
            var around = Enclosing.of(packed);
            assertThat(packed).allMatch(around::holds);
        }
    }

    @Test
    void theDiscAroundOneIsThatOneAndAroundTwoTouchesBoth() {
        assertThat(Enclosing.of(List.of(new Disc(4, 5, 2)))).isEqualTo(new Disc(4, 5, 2));
        assertThat(Enclosing.of(Packing.of(List.of(1.0, 1.0))).r()).isBetween(2.0, 2.02);
    }

    private static List<String> pairsThatOverlap(List<Disc> discs) {
        var found = new ArrayList<String>();
        for (int i = 0; i < discs.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (discs.get(i).overlaps(discs.get(j))) {
                    found.add(i + " on " + j);
                }
            }
        }
        return found;
    }
}
