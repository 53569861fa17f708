package org.kring.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.core.Actor;
import org.kring.core.MemberId;
import org.kring.core.collective.CollectiveCommand.Welcome;
import org.kring.core.people.PeopleCommand.Leave;
import org.kring.server.journal.Once;
import org.kring.server.live.Collectives;
import org.kring.server.live.Form;

/** Phones come in by the code on the laptop. */
class JoinTest extends OnTheFirstEvening {
    private static final MemberId BEN = new MemberId(2);

    private String code;

    @BeforeEach
    void begin() {
        code = evening.code();
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
        assertThat(evening.tap(phone, "Ben").leadsTo()).isEqualTo(evening.at(""));
        assertThat(phone.opens(evening.at("/me")).first("h1").text()).isEqualTo("Ben");
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
    void whoIsNotOnTheListWritesANameAndIsAMember() {
        var phone = site.visitor();
        var come = phone.opens(code).send("form#newcomer", "name", " Juno ");
        assertThat(come.leadsTo()).isEqualTo(evening.at(""));
        var juno = new MemberId(10);
        assertThat(site.part(Collectives.class).shown(river).state().people().isHere(juno)).isTrue();
        assertThat(directory().names(river, 10)).containsEntry(juno, "Juno");
        assertThat(phone.opens(evening.at("/me")).first("h1").text()).isEqualTo("Juno");
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
        assertThat(page.send("form#tap").leadsTo()).isEqualTo(evening.at(""));
        assertThat(site.visitor().opens("/join/" + shown).status()).isEqualTo(404);
    }

    @Test
    void aDeviceBelongsToSeveralCollectives() {
        var laptop = evening.laptop();
        laptop.opens(site.part(Beginning.class).newLink())
            .send("form#begin", "name", "Hill", "aim", "Walking", "people", "Ana");
        assertThat(laptop.opens("/hill/me").status()).isEqualTo(200);
        assertThat(laptop.opens(evening.at("/me")).status()).isEqualTo(200);
        assertThat(laptop.opens("/").texts("ul.rows a")).contains("Hill").hasSize(2);
    }

    private Directory directory() {
        return site.part(Directory.class);
    }
}
