package org.kring.server.map;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import org.kring.core.circle.Circle;
import org.kring.server.page.CircleLinks;
import org.kring.server.page.Place;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The circles as a drawing that one can walk into, and as a table. */
@Controller
class MapController {
    @GetMapping(CircleLinks.MAP)
    View map(Look look, @RequestParam(defaultValue = "") String people) {
        return drawn(look, look.state().root(), people);
    }

    @GetMapping(CircleLinks.MAP_OF)
    View map(Look look, @PathVariable String slug, @RequestParam(defaultValue = "") String people) {
        var circle = look.state().circles().bySlug(slug).orElseThrow(NotHere::new);
        return circle.isOver() ? see(look.links().circles().map(around(look, circle).slug())) : drawn(look, circle, people);
    }

    /** What has ended is not drawn any more; what lay around it is. */
    private static Circle around(Look look, Circle ended) {
        return look.state().circles().ancestors(ended.id()).stream().filter(circle -> !circle.isOver()).findFirst()
            .orElseThrow(NotHere::new);
    }

    private static View drawn(Look look, Circle circle, String people) {
        var frame = look.frame().at(Place.CIRCLES).titled(look.w().t("map.title", circle.name())).hearing("collective");
        return page(T.mapMap(frame, MapView.of(look, circle, !people.isEmpty())));
    }

    @GetMapping(CircleLinks.TABLE)
    View table(Look look, @RequestParam(defaultValue = "") String by, @RequestParam(defaultValue = "") String down) {
        var frame = look.frame().at(Place.CIRCLES).titled(look.w().t("circle.all")).hearing("collective");
        return page(T.mapTable(frame, TableView.of(look, Column.named(by), !down.isEmpty())));
    }
}
