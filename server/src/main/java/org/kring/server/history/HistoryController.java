package org.kring.server.history;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;

import org.kring.server.live.Collectives;
import org.kring.server.page.CircleLinks;
import org.kring.server.page.Links;
import org.kring.server.page.Place;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All that happened, the newest first. Reads the journal, a stretch at a time. */
@Controller
class HistoryController {
    private final Collectives collectives;

    HistoryController(Collectives collectives) {
        this.collectives = collectives;
    }

    /** @param before entries before this version only; 0 for the newest */
    @GetMapping(Links.HISTORY)
    View history(Look look, @RequestParam(defaultValue = "0") long before, @RequestParam(defaultValue = "0") int circle,
                 @RequestParam(defaultValue = "0") int person, @RequestParam(required = false) Theme theme) {
        return history(look, before, new Filter(Math.max(0, circle), Math.max(0, person), theme));
    }

    @GetMapping(CircleLinks.HISTORY)
    View ofCircle(Look look, @PathVariable String slug) {
        var circle = look.state().circles().bySlug(slug).orElseThrow(NotHere::new);
        return history(look, 0, new Filter(circle.id().value(), 0, null));
    }

    private View history(Look look, long before, Filter filter) {
        var frame = look.frame().at(Place.HISTORY).titled(look.w().t("history.title"));
        return page(T.historyHistory(before == 0 ? frame.hearing("collective") : frame,
            Chapter.read(collectives, look, filter, before)));
    }
}
