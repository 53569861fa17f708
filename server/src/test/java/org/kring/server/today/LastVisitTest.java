package org.kring.server.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastVisitTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T07:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-11-26T19:00:00Z");

    @Test
    void atAFirstVisitTheLastWeekIsNew() {
        var first = LastVisit.of("", MONDAY);
        assertThat(first.before()).isNull();
        assertThat(first.since()).isEqualTo(MONDAY.minus(Duration.ofDays(7)));
    }

    @Test
    void looksOfOneVisitLeaveTheVisitBefore() {
        var monday = LastVisit.of("", MONDAY);
        var thursday = LastVisit.of(monday.cookie(), THURSDAY);
        var later = LastVisit.of(thursday.cookie(), THURSDAY.plusSeconds(600));
        assertThat(thursday.since()).isEqualTo(MONDAY);
        assertThat(later.since()).isEqualTo(MONDAY);
    }

    @Test
    void aCookieThatMakesNoSenseCountsAsNone() {
        for (var odd : List.of("x", "-", "1-", "9".repeat(40) + "-1", "<b>")) {
            assertThat(LastVisit.of(odd, MONDAY).before()).isNull();
        }
    }
}
