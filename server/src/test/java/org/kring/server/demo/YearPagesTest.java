package org.kring.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.MemberId;
import org.kring.server.ProgramClock;
import org.kring.server.account.Directory;
import org.kring.server.account.HostLinks;
import org.kring.server.journal.Journal;
import org.kring.server.live.Ticker;
import org.kring.server.site.Site;
import org.kring.server.site.Visitor;

/** Pages on which a year has left much. */
class YearPagesTest {
    @TempDir
    static Path data;
    private static Site site;
    private static Visitor ana;

    @BeforeAll
    static void aYearIsPlayed() {
        site = new Site(data);
        Demo.play(site.part(Journal.class), site.part(Directory.class), site.part(ProgramClock.class), site.part(Ticker.class));
        ana = deviceOf(Cast.ANA);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static Visitor deviceOf(MemberId member) {
        var link = (HostLinks.Answer.Link) site.part(HostLinks.class).issue(Demo.COLLECTIVE, member);
        var visitor = site.visitor();
        visitor.opens(link.path()).send("#link");
        return visitor;
    }

    @Test
    void theNextMeetingStandsFirstAndOfThoseHeldTheNewest() {
        var meetings = ana.opens("/river/meetings");
        assertThat(meetings.texts("#planned a").getFirst()).startsWith("Support");
        assertThat(meetings.texts("#held a").getFirst()).startsWith("Legal research");
        assertThat(meetings.texts("#held li")).hasSize(30);
    }

    @Test
    void olderMeetingsAreOnePageFurther() {
        var meetings = ana.opens("/river/meetings");
        var older = ana.opens(meetings.page().select("a[href*=before]").attr("href"));
        assertThat(older.texts("#held li")).isNotEmpty().doesNotContainAnyElementsOf(meetings.texts("#held li"));
        assertThat(older.texts("#held a").getLast()).startsWith("River Commons");
        assertThat(older.page().select("a[href*=before]")).isEmpty();
    }

    @Test
    void aCircleLeadsToItsOwnMeetings() {
        var own = ana.opens(ana.opens("/river/circles/magazine").page().select("#more a[href*=meetings]").attr("href"));
        assertThat(own.texts("#planned a, #held a")).hasSizeGreaterThan(8).allMatch(each -> each.startsWith("Magazine"));
        assertThat(own.first("main").text()).contains("All circles");
    }

    @Test
    void anAgreementSaysWhichCirclesItIsUnlessOneWasChosen() {
        assertThat(ana.opens("/river/agreements").texts("#list-holds small")).anyMatch(each -> each.startsWith("Magazine · "));
        assertThat(ana.opens("/river/agreements?circle=magazine").texts("#list-holds small"))
            .isNotEmpty().noneMatch(each -> each.contains("Magazine"));
    }

    @Test
    void peopleSayWhereEachIsAndWhatTheyDoThere() {
        var people = ana.opens("/river/people").texts("main li");
        assertThat(people).anyMatch(each -> each.startsWith("D Dora River Commons (secretary), Legal research (leader),"
            + " Support (facilitator)")).anyMatch(each -> each.contains("Rosa") && each.contains("Awareness (guest)"));
    }

    @Test
    void whoeverIsInNoCircleYetIsToldWhereToFindOne() {
        var today = deviceOf(Cast.SOFIA).opens("/river");
        assertThat(today.first("#coming").text()).contains("you are in no circle");
        assertThat(today.first("#place a").attr("href")).isEqualTo("/river/circles");
    }

    @Test
    void nothingThatIsLongDueWaitsForAnybody() {
        assertThat(ana.opens("/river").first("main").text()).doesNotContain("Write to those who sent texts");
        assertThat(ana.opens("/river/circles/river-commons").texts("#open")).noneMatch(each -> each.contains("How we decide"));
    }
}
