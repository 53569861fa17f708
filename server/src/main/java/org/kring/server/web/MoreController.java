package org.kring.server.web;

import static org.kring.server.page.Draw.T;

import org.kring.server.page.Links;
import org.kring.server.page.Place;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The places that a phone's bar has no room for. */
@Controller
class MoreController {
    @GetMapping(Links.MORE)
    View show(Look look) {
        return Pages.page(T.pageMore(look.frame().titled(look.w().of(Place.MORE)).at(Place.MORE)));
    }
}
