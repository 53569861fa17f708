package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names as people write them down. */
class FirstNamesTest {
    @Test
    void namesStandBetweenCommasOrOnLinesAndKeepTheirOrder() {
        assertThat(FirstNames.read(" Ana,Ben ,\n Cem\r\nDora;\n\n").all()).containsExactly("Ana", "Ben", "Cem", "Dora");
    }

    @Test
    void namesOfAllScriptsStayWhole() {
        assertThat(FirstNames.read("Анна، مريم، 小明、👩‍🌾, José").all())
            .containsExactly("Анна", "مريم", "小明", "👩‍🌾", "José");
    }

    @Test
    void whatCannotBeSeenIsNoPartOfAName() {
        assertThat(FirstNames.one("A\u202ena\u200b \u00a0 B.\u0007")).isEqualTo("Ana B.");
    }

    @Test
    void theSameNameTwiceIsNoticedWhateverTheCase() {
        assertThat(FirstNames.read("Ana, Ben, ana").twice()).contains("ana");
        assertThat(FirstNames.read("Ana, Ben, Ana K.").twice()).isEmpty();
    }

    @Test
    void theOneWhoHoldsTheDeviceIsFoundByName() {
        assertThat(FirstNames.read("Ana, Ben").numberOf(" ben ")).isEqualTo(2);
        assertThat(FirstNames.read("Ana, Ben").numberOf("Cem")).isZero();
    }
}
