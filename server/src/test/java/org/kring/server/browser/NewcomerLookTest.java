package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.core.MemberId;
import org.kring.server.account.HostLinks;
import org.kring.server.demo.Demo;

/** The demo's newcomer and her companion look at the pages of the first days, on phone and desk, in light and dark. */
class NewcomerLookTest {
    private static final int ANA = 1;
    private static final int HANA = 8;
    private static final int JUNO = 10;
    private static final int KOFI = 11;
    private static final int SOFIA = 19;
    private static final List<String> NEWCOMERS = List.of("", "/welcome", "/welcome/practice", "/welcome/practice?read=yes",
        "/welcome/practice?answer=REASON&way=DROP", "/welcome/practice?answer=NONE&way=BENCH", "/handbook", "/handbook/4",
        "/handbook/4/earlier", "/handbook/2/text", "/handbook/new-page?question=2", "/questions?about=2", "/questions/found?q=keys",
        "/questions/1", "/questions/2");
    private static final List<String> COMPANIONS = List.of("", "/newcomers/19", "/people", "/questions/2");

    @TempDir
    static Path data;
    private static House house;

    @BeforeAll
    static void theDemo() {
        house = House.ofTheDemo(data);
    }

    @AfterAll
    static void itEnds() {
        house.close();
    }

    @Test
    void onAPhone() {
        try (var sofia = Onlooker.phone("newcomer", "en"); var juno = Onlooker.phone("newcomer", "en")) {
            look(sofia, juno, ANA);
        }
    }

    @Test
    void onADesk() {
        try (var sofia = Onlooker.desk("newcomer", "en"); var juno = Onlooker.desk("newcomer", "en")) {
            look(sofia, juno, HANA);
        }
    }

    @Test
    void inTheOtherLanguage() {
        try (var sofia = Onlooker.phone("newcomer", "es"); var juno = Onlooker.phone("newcomer", "es")) {
            look(sofia, juno, KOFI);
        }
    }

    private static void look(Onlooker sofia, Onlooker juno, int inviting) {
        signsIn(sofia, SOFIA);
        NEWCOMERS.forEach(path -> sofia.looksAt(house.url("/river" + path), "newcomer" + name(path)));
        signsIn(juno, JUNO);
        COMPANIONS.forEach(path -> juno.looksAt(house.url("/river" + path), "companion" + name(path)));
        signsIn(juno, inviting);
        juno.looksAt(house.url("/river/handbook/1"), "minded");
        door(juno);
        assertThat(sofia.found()).isEmpty();
        assertThat(juno.found()).isEmpty();
    }

    /** What a member sends, and what whoever gets it sees. */
    private static void door(Onlooker who) {
        who.looksAt(house.url("/river/invitations"), "invitations");
        who.page().locator("#invite button").click();
        who.page().locator("p.code").first().waitFor();
        who.looksAgain("invitation");
        var code = who.page().locator("p.code").first().innerText().strip();
        who.looksAt(house.url("/join/" + code), "here-already");
        who.page().context().clearCookies();
        who.looksAt(house.url("/join/" + code), "invited");
    }

    private static String name(String path) {
        return path.replaceAll("[^a-zA-Z0-9]+", "-").toLowerCase();
    }

    private static void signsIn(Onlooker who, int member) {
        var issued = house.part(HostLinks.class).issue(Demo.COLLECTIVE, new MemberId(member));
        who.page().navigate(house.url(((HostLinks.Answer.Link) issued).path()));
        who.page().locator("#link button").click();
        who.page().waitForURL("**/river");
    }
}
