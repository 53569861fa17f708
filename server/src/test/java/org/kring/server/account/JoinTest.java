package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.server.journal.CollectiveId;
import org.kring.server.journal.Once;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;
import org.kring.server.site.Evening;
import org.kring.server.site.Site;
import org.kring.server.site.Visitor;

/** Phones come in by the code on the laptop. */
class JoinTest {
    private static final MemberId BEN = new MemberId(2);

    private Site site;
    private Visitor laptop;
    private String code;
    private CollectiveId river;

    @BeforeEach
    void start(@TempDir Path data) {
        site = new Site(data);
        laptop = Evening.begins(site);
        code = Evening.code(laptop);
        river = directory().find("river-commons").orElseThrow();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void lookingAtTheCodeUsesNothingUp() {
        var first = site.visitor().opens(code);
        assertThat(first.texts("form#tap button")).hasSize(9).contains("Ben", "Ana has a device");
        assertThat(site.visitor().opens(code).status()).isEqualTo(200);
        assertThat(directory().seat(river, BEN).orElseThrow().taken()).isFalse();
    }

    @Test
    void whoTapsAFreeNameIsThatPersonFromThenOn() {
        var phone = site.visitor();
        assertThat(Evening.tap(phone, code, "Ben").leadsTo()).isEqualTo("/river-commons");
        assertThat(phone.opens("/river-commons/code").text()).contains("Ben");
        assertThat(directory().seat(river, BEN).orElseThrow().taken()).isTrue();
    }

    @Test
    void theCodeCanBeTypedHoweverItIsWritten() {
        var typed = code.replace("/join/", "").replace("-", " ").toLowerCase(Locale.ROOT);
        var phone = site.visitor();
        assertThat(phone.opens("/join").send("form#join", "code", typed).leadsTo()).isEqualTo(code);
    }

    @Test
    void aWrongCodeIsSaidBesideTheField() {
        var answer = site.visitor().opens("/join").send("form#join", "code", "KRXC-4F2B");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.texts(".wrong")).containsExactly(
            "This code is not known here. Perhaps a letter is different, or it has ended.");
        assertThat(answer.first("#join-code").val()).isEqualTo("KRXC-4F2B");
    }

    @Test
    void guessingCodesIsSlowedDown() {
        var guesser = site.visitor();
        for (int n = 0; n < 30; n++) {
            guesser.opens("/join/KRXC-4F2B");
        }
        var answer = guesser.opens("/join/KRXC-4F2B");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.text()).contains("Please wait a minute");
    }

    @Test
    void whoIsNotOnTheListWritesANameAndIsAMember() {
        var phone = site.visitor();
        var come = phone.opens(code).send("form#newcomer", "name", " Juno ");
        assertThat(come.leadsTo()).isEqualTo("/river-commons");
        var juno = new MemberId(10);
        assertThat(site.part(Collectives.class).shown(river).state().people().isHere(juno)).isTrue();
        assertThat(directory().names(river, 10)).containsEntry(juno, "Juno");
        assertThat(phone.opens("/river-commons/code").text()).contains("Juno");
    }

    @Test
    void aNameOnTheListIsTappedAndNotWrittenAgain() {
        var answer = site.visitor().opens(code).send("form#newcomer", "name", "ben");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.texts(".wrong")).containsExactly(
            "ben is on the list. Tap the name, or add a letter that tells you apart.");
        assertThat(answer.first("#newcomer-name").val()).isEqualTo("ben");
    }

    @Test
    void theSameNameSentTwiceComesInOnce() {
        var page = site.visitor().opens(code);
        page.send("form#newcomer", "name", "Juno");
        page.send("form#newcomer", "name", "Juno");
        assertThat(site.part(Collectives.class).shown(river).state().people().all()).hasSize(10);
    }

    @Test
    void aNameThatACrashLeftWithoutItsNumberIsGivenItFromTheJournal() {
        var once = new Once("crashed-1");
        site.part(Newcomers.class).expect(river, once, "Juno");
        var welcome = new Welcome();
        site.part(Collectives.class).submit(river, new Form(once, null), new Actor.Member(BEN), welcome);
        assertThat(directory().names(river, 10)).containsEntry(new MemberId(10), "Juno");
    }

    @Test
    void aPersonWhoHasLeftCannotBeTapped() {
        site.part(Collectives.class).submit(river, Form.NONE, new Actor.Member(BEN), new Leave(BEN));
        assertThat(site.visitor().opens(code).texts("form#tap button")).hasSize(8).doesNotContain("Ben");
    }

    @Test
    void aPersonsOwnCodeSignsInItsNextDeviceOnce() {
        var shown = site.part(Codes.class).show(Code.Kind.DEVICE, river, BEN, Duration.ofMinutes(10)).shown();
        var second = site.visitor();
        var page = second.opens("/join/" + shown);
        assertThat(page.text()).contains("as Ben");
        assertThat(page.send("form#tap").leadsTo()).isEqualTo("/river-commons");
        assertThat(site.visitor().opens("/join/" + shown).status()).isEqualTo(404);
    }

    @Test
    void aDeviceBelongsToSeveralCollectives() {
        var key = site.part(Codes.class).link(Code.Kind.BEGIN, null, null, null, Duration.ofDays(1));
        laptop.opens("/begin?key=" + key).send("form#begin", "name", "Hill", "aim", "Walking", "people", "Ana");
        assertThat(laptop.opens("/hill/code").status()).isEqualTo(200);
        assertThat(laptop.opens("/river-commons/code").status()).isEqualTo(200);
    }

    private Directory directory() {
        return site.part(Directory.class);
    }
}
