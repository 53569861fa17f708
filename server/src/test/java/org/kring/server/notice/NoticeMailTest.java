package org.kring.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.BEN;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.EMIL;
import static org.kring.core.world.River.NINE;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;
import static org.kring.server.notice.Household.STALL;
import static org.kring.server.notice.Household.header;
import static org.kring.server.notice.Household.html;
import static org.kring.server.notice.Household.plain;
import static org.kring.server.notice.Household.subject;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.Way;
import org.kring.core.agreement.AgreementCommand.DecideOnce;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.server.account.Kitchen;

/** What people get by mail, through a real mail server. */
class NoticeMailTest {
    private static final Pattern SIGN_IN = Pattern.compile("http://\\S+(/sign-in/link/\\S+)");
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
    }

    @Test
    void whoDecidesIsAskedOnceAndWhoHasNoAddressIsNot() {
        house.haveAddresses(ANA, BEN, CEM);
        house.cemAsks();
        house.mailGoesOut();
        house.mailGoesOut();
        assertThat(subject(house.mailTo(ANA))).matches("Your answer, until \\w+ \\d+ \\w+, 10:00: A stall at the .*");
        assertThat(house.mailsTo(BEN)).hasSize(1);
        assertThat(house.mailsTo(CEM)).isEmpty();
    }

    @Test
    void whatIsPresentedIsToldWithItsTimeForQuestions() {
        house.haveAddresses(ANA, CEM);
        kitchen.does(CEM, new Begin(RIVER, CEM, null, null, Content.of(text("Two colours instead of four")), true));
        house.mailGoesOut();
        assertThat(subject(house.mailTo(ANA))).matches("A proposal, questions until .*, 10:00: Two colours instead of four");
        assertThat(plain(house.mailTo(ANA))).contains("nothing is decided yet");
        assertThat(house.mailsTo(CEM)).isEmpty();
    }

    @Test
    void aMailSaysWhatIsDecidedAboutAndUntilWhenInBothForms() {
        house.haveAddresses(ANA);
        house.cemAsks();
        house.mailGoesOut();
        var mail = house.mailTo(ANA);
        assertThat(header(mail, "From")).isEqualTo("River Commons <kring@river.example>");
        assertThat(plain(mail)).contains("River Commons asks for your answer, until", "On the first **Saturday** of each month",
            "Answer: " + kitchen.site().url(kitchen.at("/proposals/1")));
        var page = Jsoup.parse(html(mail));
        assertThat(page.select(".text strong").text()).isEqualTo("Saturday");
        assertThat(page.select("a.button").attr("href")).isEqualTo(kitchen.site().url(kitchen.at("/proposals/1")));
        assertThat(page.select("script, img, link")).isEmpty();
    }

    @Test
    void theMailLeadsToTheQuestionAlsoWhereNobodyIsSignedIn() {
        house.haveAddresses(ANA);
        house.cemAsks();
        house.mailGoesOut();
        var phone = kitchen.site().visitor();
        var question = Jsoup.parse(html(house.mailTo(ANA))).select("a.button").attr("href");
        phone.opens(question).follow().send("form#mail", "address", house.address(ANA));
        var match = SIGN_IN.matcher(house.plainMailTo(ANA));
        assertThat(match.find()).isTrue();
        var asked = phone.opens(match.group(1)).send("form#link").follow();
        assertThat(asked.text()).contains("A stall at the", "No reason against");
    }

    @Test
    void remindersGoToThoseWhoOweAnAnswerAndToNobodyElse() {
        house.haveAddresses(ANA, BEN);
        house.cemAsks();
        var asked = house.now();
        house.mailGoesOut();
        kitchen.does(ANA, new Consent(STALL, 1, ANA, Way.OWN_DEVICE));
        house.goesOnUntil(asked.plus(Duration.ofHours(49)));
        assertThat(house.subjectsTo(BEN)).hasSize(2).last().asString().startsWith("Still open until ");
        house.goesOnUntil(asked.plus(Duration.ofHours(73)));
        assertThat(house.subjectsTo(BEN)).hasSize(3);
        assertThat(house.mailsTo(ANA)).hasSize(1);
    }

    @Test
    void inTheNightNoMailGoesOutAndInTheMorningOnlyWhatIsStillTrue() {
        house.haveAddresses(ANA, BEN);
        house.goesOnUntil(house.at(22));
        house.cemAsks();
        house.mailGoesOut();
        assertThat(house.mailsTo(ANA)).isEmpty();
        kitchen.does(ANA, new Consent(STALL, 1, ANA, Way.OWN_DEVICE));
        house.goesOnUntil(house.at(8));
        assertThat(house.mailsTo(ANA)).isEmpty();
        assertThat(house.mailsTo(BEN)).hasSize(1);
    }

    @Test
    void whoWasNotThereGetsTheTextWithItsTime() {
        house.haveAddresses(ANA, EMIL);
        kitchen.does(BEN, new DecideOnce(RIVER, null, text("Soup on Mondays"),
            NINE.stream().filter(member -> !member.equals(EMIL)).toList()));
        house.mailGoesOut();
        assertThat(subject(house.mailTo(EMIL))).isEqualTo("Decided while you were not there: Soup on Mondays");
        assertThat(plain(house.mailTo(EMIL))).contains("If you see a reason against it, it counts until");
        assertThat(house.mailsTo(ANA)).isEmpty();
    }

    @Test
    void aMeetingIsToldTheDayBefore() {
        house.haveAddresses(ANA);
        var when = house.next(DayOfWeek.SATURDAY, 19);
        kitchen.does(BEN, new PlanMeeting(RIVER, when, 90, text("kitchen")));
        house.goesOnUntil(when.minus(Duration.ofHours(25)));
        assertThat(house.mailsTo(ANA)).isEmpty();
        house.goesOnUntil(when.minus(Duration.ofHours(24)));
        assertThat(subject(house.mailTo(ANA))).matches("River Commons meets Saturday \\d+ \\w+, 19:00");
        assertThat(plain(house.mailTo(ANA))).contains("90 min", "Where: kitchen.", kitchen.at("/meetings/1"));
    }

    @Test
    void theDigestGathersWhatWasDecidedAndWithoutAnythingNoneComes() {
        house.haveAddresses(ANA, BEN);
        house.goesOnUntil(house.next(DayOfWeek.SUNDAY, 18));
        assertThat(house.mailsTo(ANA)).isEmpty();
        house.cemAsks();
        NINE.forEach(member -> kitchen.does(member, new Consent(STALL, 1, member, Way.OWN_DEVICE)));
        house.goesOnUntil(house.next(DayOfWeek.SUNDAY, 17));
        assertThat(house.mailsTo(ANA)).isEmpty();
        house.goesOnUntil(house.at(18));
        assertThat(subject(house.mailTo(ANA))).isEqualTo("1 thing from River Commons");
        assertThat(plain(house.mailTo(ANA))).contains("A stall at the", "River Commons has decided this.");
    }

    @Test
    void eachReadsMailInTheirOwnLanguage() {
        house.haveAddresses(ANA);
        kitchen.language(ANA, "es");
        house.cemAsks();
        house.mailGoesOut();
        assertThat(subject(house.mailTo(ANA))).startsWith("Tu respuesta, hasta ");
        assertThat(Jsoup.parse(html(house.mailTo(ANA))).select("html").attr("lang")).isEqualTo("es");
    }

    @Test
    void whoeverLeavesGetsNothingMore() {
        house.haveAddresses(ANA);
        house.cemAsks();
        kitchen.does(ANA, new Leave(ANA));
        house.mailGoesOut();
        assertThat(house.mailsTo(ANA)).isEmpty();
    }
}
