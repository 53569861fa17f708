package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.River.ANA;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.server.account.Kitchen;

/** Bringing along what a group had: the fields, what was understood, and what became of it. */
class BringLookTest {
    private static final String GROUPS = "Magazine;Publishing a magazine;Juno, Cem;texts, pictures\n"
        + "Printing;Paper and ink;Juno;texts;Magazine\nChoir;Singing;Zed\n";

    @ParameterizedTest
    @ValueSource(strings = {"phone en", "desk en", "phone es"})
    void fromTheFieldsToTheMap(String device, @TempDir Path data) {
        var language = device.substring(device.length() - 2);
        try (var kitchen = new Kitchen(data); var ana = device.startsWith("phone") ? Onlooker.phone("bring", language)
            : Onlooker.desk("bring", language)) {
            ana.holding(kitchen.deviceOf(ANA), kitchen.site().url("/"));
            ana.looksAt(kitchen.site().url(kitchen.at("/from-before")), "fields");
            var page = ana.page();
            page.locator("#bring-people").fill("Juno\nAna");
            page.locator("#bring-groups").fill(GROUPS);
            page.locator("#bring-agreements").fill("Keys hang in the kitchen, beside the door.");
            page.locator("#bring-mission").fill("To live well, together.");
            page.locator("button[value=look]").click();
            page.locator("#misfits").waitFor();
            ana.looksAgain("understood");
            page.locator("button[value=bring]").click();
            page.waitForURL("**/from-before?came=along");
            ana.looksAgain("came");
            for (var seen : new String[] {"/map", "/circles/magazine", "/agreements/1", "/mission", "/history"}) {
                ana.looksAt(kitchen.site().url(kitchen.at(seen)), "afterwards" + seen.replace('/', '-'));
            }
            assertThat(ana.found()).isEmpty();
        }
    }

    @Test
    void aFileOfAnyEncodingFillsTheField(@TempDir Path data) {
        try (var kitchen = new Kitchen(data); var ana = Onlooker.desk("bring", "en")) {
            ana.holding(kitchen.deviceOf(ANA), kitchen.site().url("/"));
            var page = ana.page();
            page.navigate(kitchen.site().url(kitchen.at("/from-before")));
            page.waitForFunction("'js' in document.documentElement.dataset");
            page.locator("#file-people").setInputFiles(new FilePayload("names.csv", "text/csv",
                "Name;Mail\r\nJosé;\r\n".getBytes(StandardCharsets.ISO_8859_1)));
            PlaywrightAssertions.assertThat(page.locator("#bring-people")).hasValue(Pattern.compile("José"));
            page.locator("button[value=look]").click();
            page.locator("#brought-people").waitFor();
            assertThat(page.locator("#brought-people").innerText()).contains("José");
        }
    }
}
