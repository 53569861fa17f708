package org.kring.server.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.core.world.Inverted.LEGAL;
import static org.kring.core.world.Inverted.MAGAZINE;
import static org.kring.core.world.River.ANA;
import static org.kring.core.world.River.CEM;
import static org.kring.core.world.River.HANA;
import static org.kring.core.world.River.RIVER;
import static org.kring.core.world.River.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.core.circle.Change;
import org.kring.core.circle.Changes;
import org.kring.core.circle.Opening;
import org.kring.server.account.InTheKitchen;
import org.kring.server.site.Answer;

/** The map and the table, as people of several circles read them. */
class MapControllerTest extends InTheKitchen {
    private Answer map(String page) {
        return kitchen.deviceOf(ANA).opens(kitchen.at(page));
    }

    @Test
    void theHubIsDrawnWithItsCirclesInsideAndTheTwoOfEach() {
        kitchen.findsItsCircles();
        var map = map("/map");
        assertThat(map.page().select("svg.map > g.deep-0")).hasSize(1);
        assertThat(map.page().select("svg.map > g.deep-1 > a").eachAttr("aria-label"))
            .contains("Magazine: 5 members, starting, you decide here").hasSize(4);
        assertThat(map.page().select("#map-magazine .link.leader, #map-magazine .link.delegate")).hasSize(2);
        assertThat(map.texts("#map-legal-research .near tspan")).containsExactly("Legal", "research");
    }

    @Test
    void oneGoesIntoACircleAndOutAgain() {
        kitchen.findsItsCircles();
        var magazine = map("/map").first("#map-magazine a").attr("href");
        assertThat(magazine).isEqualTo(kitchen.at("/map/magazine"));
        var inside = kitchen.deviceOf(ANA).opens(magazine);
        assertThat(inside.first("h1").text()).isEqualTo("Magazine");
        assertThat(inside.first("svg.map").attr("data-wider")).isEqualTo(kitchen.at("/map"));
        assertThat(inside.page().select("#map-magazine a")).isEmpty();
        assertThat(inside.first("#seen > p a").attr("href")).isEqualTo(kitchen.at("/circles/magazine"));
        assertThat(inside.first(".back a").attr("href")).isEqualTo(kitchen.at("/map"));
    }

    @Test
    void whatTheDrawingShowsIsAlsoSaid() {
        kitchen.findsItsCircles();
        var map = map("/map");
        assertThat(map.first("svg.map").attr("aria-label")).isEqualTo("The circles in River Commons, drawn in each other");
        assertThat(map.first("#inside").text()).contains("Magazine", "Publishing a magazine", "Cem and Ana", "you decide here");
        assertThat(map.first("#stands").text()).isEqualTo("you decide here");
        kitchen.state().circles().living().forEach(circle ->
            assertThat(map.first("#map-" + circle.slug()).hasClass("mine")).as(circle.slug()).isEqualTo(circle.hears(ANA)));
    }

    @Test
    void onlyWhatCanBeSeenIsDrawn() {
        kitchen.findsItsCircles();
        kitchen.decides(MAGAZINE, opens("Printing"));
        var printing = kitchen.state().circles().bySlug("printing").orElseThrow().id();
        kitchen.decides(printing, opens("Paper"));
        assertThat(map("/map").page().select("#map-paper")).isEmpty();
        assertThat(map("/map").page().select("#map-printing .ring")).hasSize(1);
        assertThat(map("/map/magazine").page().select("#map-paper")).hasSize(1);
    }

    private static Changes opens(String name) {
        return Changes.NONE.open(Opening.working(text(name), text("Caring for " + name), List.of(), List.of(CEM, HANA),
            List.of(new Change.Post(org.kring.core.circle.Role.LEADER, CEM, LocalDate.now().plusMonths(3)))));
    }

    @Test
    void peopleAreDrawnOnDemand() {
        kitchen.findsItsCircles();
        assertThat(map("/map").page().select(".person")).isEmpty();
        var shown = kitchen.deviceOf(ANA).opens(map("/map").first("#people").attr("href"));
        assertThat(shown.texts(".person title")).contains("Hana", "Ben").hasSize(14);
        assertThat(shown.first("#map-magazine a").attr("href")).endsWith("/map/magazine?people=shown");
        assertThat(shown.first("#people").attr("href")).isEqualTo(kitchen.at("/map"));
    }

    @Test
    void restingCirclesLookLikeThatAndEndedOnesAreGone() {
        kitchen.findsItsCircles();
        kitchen.decides(RIVER, Changes.NONE.and(new Change.Rest(LEGAL, LocalDate.now().plusDays(40), null)));
        assertThat(map("/map").first("#map-legal-research").className()).contains("resting");
        kitchen.decides(RIVER, Changes.NONE.and(new Change.End(LEGAL, null)));
        assertThat(map("/map").page().select("#map-legal-research")).isEmpty();
        assertThat(map("/map/legal-research").leadsTo()).isEqualTo(kitchen.at("/map/river-commons"));
        assertThat(map("/map/elsewhere").status()).isEqualTo(404);
    }

    @Test
    void oneCircleIsDrawnToo() {
        assertThat(map("/map").page().select("svg.map g.circle")).hasSize(1);
    }

    @Test
    void theTableSaysOfEachCircleWhatItDoesAndWhoLinksIt() {
        kitchen.findsItsCircles();
        var table = map("/circle-table");
        assertThat(table.texts("tbody tr")).hasSize(5)
            .contains("Magazine you decide here Publishing a magazine four times a year River Commons Cem Ana 5 starting");
        assertThat(table.texts("tbody tr th")).isSorted();
        assertThat(table.first("th[aria-sort]").attr("aria-sort")).isEqualTo("ascending");
    }

    @Test
    void theTableIsSortedByItsHeads() {
        kitchen.findsItsCircles();
        var byMembers = kitchen.deviceOf(ANA).opens(map("/circle-table").first("thead th:nth-child(6) a").attr("href"));
        assertThat(byMembers.texts("tbody td.number")).containsExactly("3", "3", "3", "5", "8");
        var down = kitchen.deviceOf(ANA).opens(byMembers.first("thead th:nth-child(6) a").attr("href"));
        assertThat(down.texts("tbody td.number")).containsExactly("8", "5", "3", "3", "3");
        assertThat(down.first("thead th:nth-child(6)").attr("aria-sort")).isEqualTo("descending");
        assertThat(map("/circle-table?by=nothing&down=").texts("tbody tr th")).isSorted();
    }

    @Test
    void onADeskTheCirclesOpenOnTheMapAndOnAPhoneOnTheTree() {
        kitchen.findsItsCircles();
        var page = map("/circles/magazine");
        assertThat(page.first(".only-desk > #place-circles-desk").attr("href")).isEqualTo(kitchen.at("/map"));
        assertThat(page.first(".only-phone > #place-circles").attr("href")).isEqualTo(kitchen.at("/circles"));
        assertThat(page.page().select(".back a").eachAttr("href"))
            .containsExactly(kitchen.at("/circles"), kitchen.at("/map"));
    }

    @Test
    void aNameLeadsToThePerson() {
        kitchen.findsItsCircles();
        var cem = kitchen.at("/people/3");
        assertThat(map("/map/magazine").texts("#seen a[href='" + cem + "']")).containsExactly("Cem");
        assertThat(map("/circles/magazine").texts("#role-leader a")).containsExactly("leader", "Cem");
        assertThat(map("/circles/magazine").texts(".people a")).contains("Femi");
    }

    @Test
    void mapTreeAndTableLeadToEachOther() {
        for (var page : List.of("/map", "/circles", "/circle-table")) {
            assertThat(map(page).page().select(".ways a").eachAttr("href"))
                .containsExactly(kitchen.at("/map"), kitchen.at("/circles"), kitchen.at("/circle-table"));
            assertThat(map(page).page().select(".ways a[aria-current=page]").eachAttr("href")).containsExactly(kitchen.at(page));
        }
    }
}
