package org.kring.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.core.Decision.Refused;
import org.kring.core.MemberId;
import org.kring.core.TextRefusal;
import org.kring.core.people.PeopleRefusal;

/** How dates, times, lists and refusals read; it is Tuesday 24 November 2026, 18:12 in Brussels. */
class SayingTest {
    private final Words english = Samples.words("en");
    private final Words spanish = Samples.words("es");

    @Test
    void aDayNearIsCalledByItsName() {
        assertThat(english.day(LocalDate.of(2026, 11, 24))).isEqualTo("today");
        assertThat(english.day(LocalDate.of(2026, 11, 25))).isEqualTo("tomorrow");
        assertThat(english.day(LocalDate.of(2026, 11, 26))).isEqualTo("Thursday");
        assertThat(english.day(LocalDate.of(2026, 12, 3))).isEqualTo("3 December");
        assertThat(spanish.day(LocalDate.of(2026, 11, 23))).isEqualTo("ayer");
        assertThat(spanish.day(LocalDate.of(2026, 11, 26))).isEqualTo("jueves");
    }

    @Test
    void aDateOfARecordReadsTheSameOnAnyDay() {
        assertThat(english.date(LocalDate.of(2026, 11, 24))).isEqualTo("24 November");
        assertThat(english.date(LocalDate.of(2027, 4, 1))).isEqualTo("1 April 2027");
        assertThat(spanish.date(LocalDate.of(2027, 4, 1))).isEqualTo("1 de abril de 2027");
        assertThat(english.shortDate(LocalDate.of(2026, 12, 8))).isEqualTo("8 Dec");
        assertThat(spanish.weekdayDate(LocalDate.of(2026, 11, 26))).isEqualTo("jueves 26 de noviembre");
    }

    @Test
    void timesAreTheCollectivesOwn() {
        assertThat(english.dayTime(Instant.parse("2026-11-24T19:00:00Z"))).isEqualTo("today 20:00");
        assertThat(english.dayTime(Instant.parse("2026-11-26T19:00:00Z"))).isEqualTo("Thu 20:00");
        assertThat(english.until(Instant.parse("2026-11-24T19:30:00Z"))).isEqualTo("until 20:30");
        assertThat(spanish.until(Instant.parse("2026-11-26T19:00:00Z"))).isEqualTo("hasta jue 20:00");
        assertThat(english.dayTime(Instant.parse("2026-12-03T18:00:00Z"))).isEqualTo("3 Dec 19:00");
    }

    @Test
    void timeIsLeftOrMoreAndNeverLate() {
        assertThat(english.left(Samples.NOW.plusSeconds(521))).isEqualTo("9 min left");
        assertThat(english.left(Samples.NOW.minusSeconds(175))).isEqualTo("3 min more");
        assertThat(spanish.left(Samples.NOW.plusSeconds(60))).isEqualTo("quedan 1 min");
    }

    @Test
    void listsEndInTheWayOfTheLanguage() {
        assertThat(english.list(List.of("Ana", "Cem", "Ivo"))).isEqualTo("Ana, Cem and Ivo");
        assertThat(spanish.list(List.of("Cem", "Ivo"))).isEqualTo("Cem e Ivo");
        assertThat(english.either(List.of("Cem", "Ivo"))).isEqualTo("Cem or Ivo");
    }

    @Test
    void aRefusalCallsMembersByName() {
        var names = Names.of(Map.of(new MemberId(4), "Dora"), english);
        assertThat(english.refusal(new Refused(PeopleRefusal.TWO_MUST_VOUCH, List.of()), names)).contains("two other");
        assertThat(english.refusal(new Refused(TextRefusal.TEXT_TOO_LONG, List.of(4000, 4120)), names))
            .contains("4,120 letters");
        assertThat(english.t("time.todayAt", names.of(new MemberId(4)))).isEqualTo("today Dora");
        assertThat(names.of(new MemberId(7))).isEqualTo("a former member");
    }
}
