package org.kring.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.Inverted.SUPPORT;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.GRETE;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.core.CircleId;
import org.kring.core.circle.Change.Post;
import org.kring.core.circle.Change.Rest;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Opening;
import org.kring.core.circle.Role;
import org.kring.server.account.Kitchen;

/** The map, the tree and the table of circles of every kind, with names of every kind. */
class MapLookTest {
    private static final LocalDate SOON = LocalDate.now().plusMonths(2);
    private static final Map<String, String> PAGES = Map.of("/map", "map", "/map?people=shown", "map-people",
        "/map/magazine", "map-inside", "/map/magazine?people=shown", "map-inside-people", "/map/printing?people=shown",
        "map-innermost", "/circle-table", "table", "/circle-table?by=leader&down=yes", "table-sorted", "/circles", "tree");
    private Kitchen kitchen;

    @BeforeEach
    void thereAreCirclesOfEveryKind(@TempDir Path data) {
        kitchen = new Kitchen(data);
        kitchen.findsItsCircles();
        opens(MAGAZINE, "Printing");
        opens(MAGAZINE, "مجموعة الرسوم والصور");
        opens(MAGAZINE, "🌻🌻🌻 Sunflowers 👩‍🌾");
        opens(MAGAZINE, "The circle that looks after everything between the last word and the letter box");
        opens(kitchen.state().circles().bySlug("printing").orElseThrow().id(), "Paper");
        kitchen.decides(SUPPORT, Changes.NONE.open(Opening.helping(text("A stove for the barn"), text("Finding a stove"),
            text("Which stove, and who lights it"), SOON, List.of(GRETE, CEM), GRETE)));
        kitchen.decides(RIVER, Changes.NONE.and(new Rest(LEGAL, SOON, null)));
    }

    private void opens(CircleId circle, String name) {
        kitchen.decides(circle, Changes.NONE.open(Opening.working(text(name), text("Caring for that"), List.of(),
            List.of(CEM, HANA), List.of(new Post(Role.LEADER, CEM, SOON)))));
    }

    @AfterEach
    void theyGoHome() {
        kitchen.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void onAPhoneAndOnADesk(String language) {
        for (var onlooker : List.of(Onlooker.phone("map", language), Onlooker.desk("map", language))) {
            try (var ana = holding(onlooker)) {
                PAGES.forEach((page, name) -> ana.looksAt(at(page), name));
                assertThat(ana.found()).isEmpty();
            }
        }
    }

    @Test
    void onPaper() {
        try (var ana = holding(Onlooker.desk("map", "en"))) {
            for (var page : List.of("/map", "/circle-table")) {
                ana.page().navigate(at(page));
                ana.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                ana.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target/pictures/map/print" + page.replace('/', '-') + ".png")));
                var paper = ana.page().pdf();
                assertThat(pages(paper)).as(page).isEqualTo(1);
            }
        }
    }

    private static long pages(byte[] pdf) {
        return new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).split("/Type /Page\\b").length - 1;
    }

    @Test
    void withTheKeysAlone() {
        try (var ana = holding(Onlooker.desk("map", "en"))) {
            var page = ana.page();
            page.navigate(at("/map"));
            page.waitForFunction("'js' in document.documentElement.dataset");
            page.locator("#map-magazine a").focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.evaluate("document.activeElement.closest('g').id")).isNotEqualTo("map-magazine");
            page.locator("#map-magazine a").focus();
            page.keyboard().press("Enter");
            page.waitForURL(at("/map/magazine"));
            focused(page, "deep-1");
            page.keyboard().press("ArrowDown");
            focused(page, "circle");
            page.keyboard().press("Escape");
            page.waitForURL(at("/map"));
            focused(page, "map-magazine");
            page.keyboard().press("Enter");
            page.waitForURL(at("/map/magazine"));
            assertThat(ana.found()).isEmpty();
        }
    }

    /** Waits until a circle of this look or id has the keys. */
    private static void focused(Page page, String part) {
        page.waitForFunction("part => document.activeElement.matches('svg.map a') && (document.activeElement.closest('g').id === part"
            + " || document.activeElement.closest('g').classList.contains(part))", part);
    }

    @Test
    void aClickGoesInAndTheBrowsersBackGoesOut() {
        try (var ana = holding(Onlooker.desk("map", "en"))) {
            var page = ana.page();
            page.navigate(at("/map"));
            page.locator("#map-awareness .disc").click();
            page.waitForURL(at("/map/awareness"));
            page.goBack();
            page.waitForURL(at("/map"));
            assertThat(page.locator("svg.map").getAttribute("viewBox")).isEqualTo("0 0 1000 1000");
            assertThat(ana.found()).isEmpty();
        }
    }

    private Onlooker holding(Onlooker onlooker) {
        return onlooker.holding(kitchen.deviceOf(ANA), kitchen.site().url("/"));
    }

    private String at(String page) {
        return kitchen.site().url(kitchen.at(page));
    }
}
