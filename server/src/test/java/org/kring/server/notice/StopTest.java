package org.kring.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;
import static org.kring.server.notice.Household.header;
import static org.kring.server.notice.Household.html;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.server.account.Kitchen;
import org.kring.server.site.Answer;

/** One click in a mail stops exactly that kind, and a person's own page says how the rest is wanted. */
class StopTest {
    @TempDir
    static Path data;
    private static Household house;
    private Kitchen kitchen;

    @BeforeAll
    static void start() {
        house = new Household(data);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @BeforeEach
    void begin() {
        kitchen = house.afresh();
        house.haveAddresses(ANA);
    }

    @Test
    void aMailProgramStopsAKindWithOnePost() {
        anaIsAsked();
        var mail = house.mailTo(ANA);
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        var answer = kitchen.site().visitor().posts(stopAddress(), "List-Unsubscribe", "One-Click");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(chosen("ANSWER")).isEqualTo("NOT");
        assertThat(List.of(chosen("REMINDER"), chosen("MEETING"), chosen("DECIDED")))
            .containsExactly("AT_ONCE", "AT_ONCE", "IN_DIGEST");
    }

    @Test
    void openingTheLinkChangesNothingUntilItIsConfirmed() {
        anaIsAsked();
        var link = Jsoup.parse(html(house.mailTo(ANA))).select(".foot a").first().attr("href");
        var page = kitchen.site().visitor().opens(link);
        assertThat(page.text()).contains("Your answer is asked for", "Mail from River Commons");
        assertThat(chosen("ANSWER")).isEqualTo("AT_ONCE");
        var stopped = page.send("form#stop").follow();
        assertThat(stopped.text()).contains("Mails of this kind are not sent to you any more.");
        assertThat(chosen("ANSWER")).isEqualTo("NOT");
        stopped.send("form#stop");
        assertThat(chosen("ANSWER")).isEqualTo("AT_ONCE");
    }

    @Test
    void afterStoppingNoMoreComeAndOthersDo() {
        anaIsAsked();
        kitchen.site().visitor().posts(stopAddress());
        kitchen.site().visitor().posts(stopAddress().replace("/answer", "/reminder"));
        var when = house.next(DayOfWeek.SATURDAY, 9);
        kitchen.does(BEN, new PlanMeeting(RIVER, when, 90, text("kitchen")));
        house.goesOnUntil(when.minus(Duration.ofHours(1)));
        assertThat(house.subjectsTo(ANA)).hasSize(2).last().asString().startsWith("River Commons meets ");
    }

    @Test
    void whatWaitsAlreadyDoesNotGoOutAfterItWasStopped() {
        anaIsAsked();
        house.goesOnUntil(house.at(22));
        house.cemAsks();
        kitchen.site().visitor().posts(stopAddress());
        house.goesOnUntil(house.at(9));
        assertThat(house.subjectsTo(ANA).stream().filter(subject -> subject.startsWith("Your answer"))).hasSize(1);
    }

    @Test
    void anUnknownKeyStopsNothingAndTellsNothing() {
        var answer = kitchen.site().visitor().posts("/notices/nobody/answer");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("River Commons");
    }

    @Test
    void thePersonsPageSaysHowEachKindIsWanted() {
        var ana = kitchen.deviceOf(ANA);
        ana.opens(kitchen.at("/me/notices")).send("form#notices", "choice-DECIDED", "AT_ONCE", "choice-MEETING", "NOT",
            "day", "", "hour", "7", "quiet-from", "22", "quiet-until", "6");
        assertThat(chosen("DECIDED")).isEqualTo("AT_ONCE");
        assertThat(chosen("MEETING")).isEqualTo("NOT");
        var page = ana.opens(kitchen.at("/me/notices"));
        assertThat(page.first("select[name=hour] option[selected]").val()).isEqualTo("7");
        assertThat(page.first("select[name=day] option[selected]").text()).isEqualTo("every day");
        assertThat(page.first("select[name=quiet-from] option[selected]").val()).isEqualTo("22");
    }

    @Test
    void whatNoPageOfOursSendsLeavesThingsAsTheyWere() {
        var ana = kitchen.deviceOf(ANA);
        ana.opens(kitchen.at("/me/notices")).send("form#notices", "choice-DECIDED", "LOUDLY", "hour", "25");
        assertThat(chosen("DECIDED")).isEqualTo("IN_DIGEST");
        assertThat(ana.opens(kitchen.at("/me/notices")).first("select[name=hour] option[selected]").val()).isEqualTo("18");
    }

    @Test
    void whatWasSentStandsOnThePersonsPage() {
        assertThat(page().first(".empty").text()).isEqualTo("Nothing in the last three months.");
        anaIsAsked();
        assertThat(page().texts("#sent li")).singleElement().asString()
            .contains("A stall at the", "Your answer is asked for, today 10:00");
        assertThat(kitchen.deviceOf(BEN).opens(kitchen.at("/me/notices")).page().select("#sent li")).isEmpty();
    }

    @Test
    void withoutAnAddressThePageSaysWhereToAddOne() {
        kitchen.address(ANA, null);
        assertThat(page().text()).contains("There is no address to write to. Add one on your own page");
    }

    private void anaIsAsked() {
        house.cemAsks();
        house.mailGoesOut();
    }

    private Answer page() {
        return kitchen.deviceOf(ANA).opens(kitchen.at("/me/notices"));
    }

    private String chosen(String kind) {
        return page().first("select[name=choice-" + kind + "] option[selected]").val();
    }

    private String stopAddress() {
        var first = house.mailsTo(ANA).getFirst();
        return header(first, "List-Unsubscribe").replaceAll("[<>]", "");
    }
}
