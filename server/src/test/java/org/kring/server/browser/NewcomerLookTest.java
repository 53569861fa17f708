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
    private static final int HANA = 8;
    private static final int JUNO = 10;
    private static final List<String> JUNOS = List.of("", "/welcome", "/welcome/practice", "/welcome/practice?read=yes",
        "/welcome/practice?answer=NONE", "/welcome/practice?answer=REASON&way=DROP", "/welcome/practice?answer=NONE&way=BENCH",
        "/handbook", "/handbook/4", "/handbook/4/earlier", "/handbook/2/text", "/handbook/new-page?question=2", "/questions",
        "/questions?about=2", "/questions/found?q=keys", "/questions/1", "/questions/2");
    private static final List<String> HANAS = List.of("", "/newcomers/10", "/invitations", "/handbook/1", "/questions/2", "/people");

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
        try (var juno = Onlooker.phone("newcomer", "en"); var hana = Onlooker.phone("newcomer", "en")) {
            look(juno, hana);
        }
    }

    @Test
    void onADesk() {
        try (var juno = Onlooker.desk("newcomer", "en"); var hana = Onlooker.desk("newcomer", "en")) {
            look(juno, hana);
        }
    }

    @Test
    void inTheOtherLanguage() {
        try (var juno = Onlooker.phone("newcomer", "es"); var hana = Onlooker.phone("newcomer", "es")) {
            look(juno, hana);
        }
    }

    private static void look(Onlooker juno, Onlooker hana) {
        signsIn(juno, JUNO);
        JUNOS.forEach(path -> juno.looksAt(house.url("/river" + path), "juno" + name(path)));
        signsIn(hana, HANA);
        HANAS.forEach(path -> hana.looksAt(house.url("/river" + path), "hana" + name(path)));
        door(hana);
        assertThat(juno.found()).isEmpty();
        assertThat(hana.found()).isEmpty();
    }

    /** What Hana sends, and what whoever gets it sees. */
    private static void door(Onlooker hana) {
        hana.page().navigate(house.url("/river/invitations"));
        hana.page().locator("#invite button").click();
        hana.page().locator("p.code").first().waitFor();
        hana.looksAgain("hana-invitation");
        var code = hana.page().locator("p.code").first().innerText().strip();
        hana.looksAt(house.url("/join/" + code), "hana-is-here-already");
        hana.page().context().clearCookies();
        hana.looksAt(house.url("/join/" + code), "invited");
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
