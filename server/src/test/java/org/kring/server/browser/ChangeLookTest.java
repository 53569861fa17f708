package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.HANA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.server.account.Kitchen;

/** The ways in which a circle changes, from the choice to before and after and to the proposal. */
class ChangeLookTest {
    private static final String MAGAZINE = "/circles/magazine/changes";

    @Test
    void fromTheChoiceToTheProposal(@TempDir Path data) {
        try (var kitchen = new Kitchen(data)) {
            kitchen.findsItsCircles();
            for (var onlooker : List.of(Onlooker.phone("change", "en"), Onlooker.desk("change", "en"),
                Onlooker.phone("change", "es"))) {
                try (var hana = onlooker.holding(kitchen.deviceOf(HANA), kitchen.site().url("/"))) {
                    looks(hana, kitchen.site().url(kitchen.at(MAGAZINE)));
                    assertThat(hana.found()).isEmpty();
                }
            }
        }
    }

    private static void looks(Onlooker hana, String at) {
        hana.looksAt(at, "ways");
        hana.looksAt(at + "/group", "group");
        hana.looksAt(at + "/circle", "circle");
        hana.looksAt(at + "/end", "end");
        hana.looksAt(at + "/rest", "rest");
        hana.page().locator("#change-until").fill(LocalDate.now().plusMonths(2).toString());
        hana.page().locator("button[value=look]").click();
        hana.page().locator("#lines").waitFor();
        hana.looksAgain("rest-looked");
        hana.looksAt(at + "/aim-and-domain", "domain");
        hana.page().locator("#change-let-3").check();
        hana.page().locator("textarea[name=items]").fill("the newsletter");
        hana.page().locator("button[value=look]").click();
        hana.page().locator("#lines").waitFor();
        hana.looksAgain("domain-looked");
        hana.page().locator("button[value=ask]").click();
        hana.page().waitForURL("**/proposals/*");
        hana.looksAgain("proposal");
    }
}
