package org.kring.server.people;

import static org.kring.server.page.Draw.T;

import org.kring.server.page.PeopleLinks;
import org.kring.server.page.Place;
import org.kring.server.web.Look;
import org.kring.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The people of a collective. */
@Controller
class PeopleController {
    @GetMapping(PeopleLinks.ALL)
    View all(Look look) {
        var frame = look.frame().at(Place.PEOPLE).titled(look.w().of(Place.PEOPLE)).hearing("collective");
        return Pages.page(T.peopleAll(frame, PeopleView.of(look)));
    }
}
