package org.kring.server.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    private static final Field FIELD = new Field(100, 100, 160, 110);

    @Test
    void aShortNameStandsInOneLineInTheMiddle() {
        var label = Label.in(FIELD, "Magazine", 10, 30);
        assertThat(label.lines()).hasSize(1);
        assertThat(label.size()).isEqualTo(30, org.assertj.core.data.Offset.offset(1.0));
        assertThat(label.lines().getFirst().y()).isBetween(100.0, 115.0);
    }

    @Test
    void aLongerOneIsBrokenBetweenWords() {
        assertThat(Label.in(FIELD, "Research about the law", 10, 30).lines()).extracting(Label.Line::text)
            .containsExactly("Research", "about", "the law");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik", "مجموعة البحث القانوني", "𝒻𝒶𝓃𝒸𝓎",
        "👩‍👩‍👧‍👦🏳️‍🌈👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽", "出版雑誌と印刷についての大きなサークル", "Z̵̛͎a̴͜l̷g̶o̸", "i", " a  b "})
    void everyNameStaysInItsField(String name) {
        var label = Label.in(FIELD, name, 15, 46);
        assertThat(label.lines()).hasSizeBetween(1, 3).allSatisfy(line -> {
            assertThat(Letters.wide(line.text()) * label.size()).isLessThanOrEqualTo(FIELD.wide() + 1e-6);
            assertThat(line.y()).isBetween(FIELD.y() - FIELD.high() / 2, FIELD.y() + FIELD.high() / 2);
        });
    }

    @Test
    void aNameThatIsTooLongIsCutBetweenLettersAndSaysSo() {
        assertThat(Letters.beginning("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 8)).isEqualTo("👩‍👩‍👧‍👦…");
        assertThat(Letters.beginning("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", 3.8)).isEqualTo("e\u0301e\u0301e\u0301e\u0301e\u0301…");
    }

    @Test
    void whereThereIsNoRoomNothingIsWritten() {
        assertThat(Label.in(new Field(0, 0, 9, 9), "Magazine", 15, 46)).isNull();
    }
}
