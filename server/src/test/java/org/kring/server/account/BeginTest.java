package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.MemberId;
import org.kring.core.collective.Collective;
import org.kring.server.journal.CollectiveId;
import org.kring.server.live.Collectives;
import org.kring.server.site.Answer;
import org.kring.server.site.Evening;
import org.kring.server.site.Site;

/** A collective begins. */
class BeginTest {
    private Site site;
    private String link;

    @BeforeEach
    void start(@TempDir Path data) {
        site = new Site(data);
        link = site.part(Beginning.class).link().orElseThrow();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void nineNamesAreNineMembersAndTheLaptopIsAnas() {
        var evening = Evening.begins(site);
        var river = directory().find(evening.slug()).orElseThrow();
        assertThat(state(river).people().here()).hasSize(9);
        assertThat(state(river).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(directory().names(river, 9)).containsEntry(new MemberId(1), "Ana").containsEntry(new MemberId(9), "Ivo");
        assertThat(evening.laptop().opens(evening.at("/me")).first("h1").text()).isEqualTo("Ana");
    }

    @Test
    void theFirstMeetingIsReadyAndCanBeOpened() {
        var begun = form().send("form#begin", "name", "River Commons", "aim", "Living well", "people", Evening.NAMES,
            "me", "Ana");
        var meeting = begun.follow();
        assertThat(meeting.first("h1").text()).isEqualTo("Your first meeting");
        assertThat(meeting.texts("#agenda summary")).first().asString().contains("Arriving: a word from each");
        assertThat(meeting.send("form#open").status()).isEqualTo(303);
    }

    @Test
    void whoeverHasGroupsAlreadyIsTakenToBringThemAlong() {
        var begun = form().send("form#begin", "name", "River Commons", "aim", "Living well", "people", Evening.NAMES,
            "me", "Ana", "bring", "yes");
        assertThat(begun.follow().first("h1").text()).isEqualTo("Bring along what you have");
    }

    @Test
    void theLinkEndsWhenACollectiveExists() {
        Evening.begins(site);
        assertThat(site.part(Beginning.class).link()).isEmpty();
        assertThat(site.visitor().opens(link).status()).isEqualTo(404);
    }

    @Test
    void withoutTheKeyThereIsNoSuchPage() {
        assertThat(site.visitor().opens("/begin").status()).isEqualTo(404);
        assertThat(site.visitor().opens("/begin?key=guessed").status()).isEqualTo(404);
    }

    @Test
    void aFormThatIsNotRightYetComesBackWithAllThatWasTyped() {
        var back = form().send("form#begin", "name", "River Commons", "aim", "", "people", "Ana, Ben, ana", "me", "");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.first("#begin-name").val()).isEqualTo("River Commons");
        assertThat(back.first("#begin-people").text()).isEqualTo("Ana, Ben, ana");
        assertThat(back.texts(".wrong")).containsExactly("A few words are needed here.",
            "ana is written twice. Could a letter or a surname tell them apart?", "Which of them are you?");
        assertThat(back.texts("#begin-me option")).containsExactly("Ana", "Ben", "ana");
        assertThat(directory().all()).isEmpty();
    }

    @Test
    void oneNameNeedsNoChoice() {
        var begun = form().send("form#begin", "name", "مجتمع النهر", "aim", "💧", "people", "مريم");
        assertThat(begun.leadsTo()).isEqualTo("/collective/meetings/1");
    }

    @Test
    void twoHundredNamesFitAndOneMoreDoesNot() {
        assertThat(begin(names(201)).texts(".wrong")).hasSize(1);
        assertThat(begin(names(200)).leadsTo()).isEqualTo("/river-commons/meetings/1");
    }

    private static String names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "Ana " + n).collect(Collectors.joining("\n"));
    }

    private Answer begin(String people) {
        return form().send("form#begin", "name", "River Commons", "aim", "Living well", "people", people, "me", "Ana 1");
    }

    @Test
    void theSameFormSentTwiceFoundsOnce() {
        var form = form();
        var fields = new String[] {"name", "River Commons", "aim", "Living well", "people", "Ana, Ben", "me", "Ben"};
        assertThat(form.send("form#begin", fields).leadsTo()).isEqualTo("/river-commons/meetings/1");
        assertThat(form.send("form#begin", fields).leadsTo()).isEqualTo("/river-commons/meetings/1");
        assertThat(directory().all()).hasSize(1);
    }

    @Test
    void whatACrashLeftBetweenNamesAndEventIsSeenByNobodyAndMadeAgain() {
        var lost = new CollectiveId("lost");
        directory().prepare(lost, "river-commons", List.of("Ana"));
        assertThat(site.part(Beginning.class).link()).isPresent();
        var begun = form().send("form#begin", "name", "River Commons", "aim", "Living well", "people", "Ana");
        assertThat(begun.leadsTo()).isEqualTo("/river-commons-2/meetings/1");
    }

    @Test
    void aNameThatIsAnAddressOfOursBecomesAnotherAddress() {
        var begun = form().send("form#begin", "name", "Begin", "aim", "Living well", "people", "Ana");
        assertThat(begun.leadsTo()).isEqualTo("/begin-2/meetings/1");
    }

    @Test
    void theHostCanOpenTheWayForOneMore() {
        Evening.begins(site);
        var one = site.part(Beginning.class).newLink();
        var page = site.visitor().opens(one);
        var begun = page.send("form#begin", "name", "Hill", "aim", "Walking", "people", "Zoe");
        assertThat(begun.leadsTo()).isEqualTo("/hill/meetings/1");
        assertThat(site.visitor().opens(one).status()).isEqualTo(404);
    }

    private Answer form() {
        return site.visitor().opens(link);
    }

    private Directory directory() {
        return site.part(Directory.class);
    }

    private Collective state(CollectiveId collective) {
        return site.part(Collectives.class).shown(collective).state();
    }
}
