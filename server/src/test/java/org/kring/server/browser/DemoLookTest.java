package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.core.MemberId;
import org.kring.server.account.HostLinks;
import org.kring.server.demo.Demo;

/** Every page of the demo that a link leads to, on phone and desk, in light and dark: nothing keeps anybody out. */
class DemoLookTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyPageOnAPhone(String language) {
        try (var ana = Onlooker.phone("demo", language)) {
            walk(ana);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyPageOnADesk(String language) {
        try (var ana = Onlooker.desk("demo", language)) {
            walk(ana);
        }
    }

    private static void walk(Onlooker ana) {
        for (var outside : List.of("/", "/sign-in", "/join")) {
            ana.looksAt(house.url(outside), "outside" + outside.replace('/', '-'));
        }
        ana.looksAt(house.url("/join/0000"), "not-here-code");
        ana.looksAt(house.url("/nowhere"), "not-here-outside");
        ana.looksAt(house.url(link()), "outside-link");
        ana.page().locator("#link button").click();
        ana.walks(house.url("/river"));
        ana.looksAt(house.url("/river/proposals/999"), "not-here");
        assertThat(ana.found()).isEmpty();
    }

    private static String link() {
        var issued = house.part(HostLinks.class).issue(Demo.COLLECTIVE, new MemberId(1));
        return ((HostLinks.Answer.Link) issued).path();
    }
}
