package org.kring.server.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a mail goes out, by what a person has chosen. */
class WishTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void inTheDayItGoesAtOnceAndInTheNightItWaitsForTheMorning() {
        assertThat(atOnce("2026-11-25T10:00")).isEqualTo(at("2026-11-25T10:00"));
        assertThat(atOnce("2026-11-25T20:59")).isEqualTo(at("2026-11-25T20:59"));
        assertThat(atOnce("2026-11-25T21:00")).isEqualTo(at("2026-11-26T08:00"));
        assertThat(atOnce("2026-11-26T07:59")).isEqualTo(at("2026-11-26T08:00"));
    }

    @Test
    void theMorningIsTheMorningAlsoWhenClocksChange() {
        assertThat(atOnce("2027-03-27T23:00")).isEqualTo(at("2027-03-28T08:00"));
        assertThat(atOnce("2026-10-24T23:00")).isEqualTo(at("2026-10-25T08:00"));
    }

    @Test
    void whatWouldHaveEndedByTheMorningGoesAtOnce() {
        assertThat(Wish.USUAL.when(Kind.ANSWER, at("2026-11-25T22:00"), at("2026-11-26T07:00"), BERLIN))
            .isEqualTo(at("2026-11-25T22:00"));
    }

    @Test
    void quietHoursMayLieInTheDayOrNotBe() {
        var noon = Wish.USUAL.with(12, 14, null, 18);
        assertThat(noon.when(Kind.ANSWER, at("2026-11-25T13:00"), null, BERLIN)).isEqualTo(at("2026-11-25T14:00"));
        assertThat(noon.when(Kind.ANSWER, at("2026-11-25T23:00"), null, BERLIN)).isEqualTo(at("2026-11-25T23:00"));
        var never = Wish.USUAL.with(0, 0, null, 18);
        assertThat(never.when(Kind.ANSWER, at("2026-11-25T00:30"), null, BERLIN)).isEqualTo(at("2026-11-25T00:30"));
    }

    @Test
    void theDigestComesOnItsDayAndHour() {
        assertThat(decided(Wish.USUAL, "2026-11-25T10:00")).isEqualTo(at("2026-11-29T18:00"));
        assertThat(decided(Wish.USUAL, "2026-11-29T17:59")).isEqualTo(at("2026-11-29T18:00"));
        assertThat(decided(Wish.USUAL, "2026-11-29T18:00")).isEqualTo(at("2026-12-06T18:00"));
    }

    @Test
    void theDigestMayComeEveryDay() {
        var daily = Wish.USUAL.with(21, 8, null, 7);
        assertThat(decided(daily, "2026-11-25T06:00")).isEqualTo(at("2026-11-25T07:00"));
        assertThat(decided(daily, "2026-11-25T07:00")).isEqualTo(at("2026-11-26T07:00"));
    }

    @Test
    void whatWouldEndBeforeTheDigestDoesNotWaitForIt() {
        var gathered = Wish.USUAL.with(Kind.ANSWER, Choice.IN_DIGEST);
        var made = at("2026-11-25T10:00");
        assertThat(gathered.waitsForDigest(Kind.ANSWER, made, at("2026-11-28T10:00"), BERLIN)).isFalse();
        assertThat(gathered.waitsForDigest(Kind.ANSWER, made, at("2026-12-02T10:00"), BERLIN)).isTrue();
    }

    @Test
    void whatIsStoppedKeepsWhatWasChosen() {
        var stopped = new Wish(Map.of(Kind.MEETING, Choice.IN_DIGEST), Set.of(Kind.MEETING), 21, 8, DayOfWeek.SUNDAY, 18);
        assertThat(stopped.of(Kind.MEETING)).isEqualTo(Choice.NOT);
        assertThat(stopped.inDigest()).containsExactly(Kind.MEETING, Kind.DECIDED);
    }

    private static Instant atOnce(String made) {
        return Wish.USUAL.when(Kind.ANSWER, at(made), null, BERLIN);
    }

    private static Instant decided(Wish wish, String made) {
        return wish.when(Kind.DECIDED, at(made), null, BERLIN);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
