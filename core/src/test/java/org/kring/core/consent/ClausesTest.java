package org.kring.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
    @ParameterizedTest(name = "{1} of {0} are enough")
    @CsvSource({"1,1", "2,2", "3,2", "4,2", "5,3", "6,3", "9,5", "10,5"})
    void halfOfTheDecidersAreEnoughAndAtLeastTwo(int deciders, int enough) {
        assertThat(Clauses.READY.quorum(deciders)).isEqualTo(enough);
        assertThat(Clauses.READY.enough(enough, deciders).holds()).isTrue();
        assertThat(Clauses.READY.enough(enough - 1, deciders).holds()).isFalse();
    }

    @Test
    void nobodyIsNeverEnough() {
        assertThat(Clauses.READY.enough(0, 0).holds()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"24,1,true", "720,100,true", "23,50,false", "721,50,false", "72,0,false", "72,101,false"})
    void aCircleMayChooseWithinWhatIsFair(int hours, int percent, boolean may) {
        var clauses = new Clauses(Absence.WAIT, hours, percent, LastResort.STATUS_QUO);
        assertThat(clauses.check().holds()).isEqualTo(may);
    }

    @Test
    void theReadyRulesAreThoseOfTheMethod() {
        assertThat(Clauses.READY).isEqualTo(
            new Clauses(Absence.SILENCE_AFTER_NOTICE, 72, 50, LastResort.STATUS_QUO));
        assertThat(Clauses.READY.check().holds()).isTrue();
    }
}
