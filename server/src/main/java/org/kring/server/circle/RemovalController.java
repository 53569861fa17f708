package org.kring.server.circle;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;

import org.kring.server.page.CircleLinks;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What comes before a circle speaks of somebody's leaving, and the way to it. */
@Controller
class RemovalController {
    @GetMapping(CircleLinks.REMOVAL)
    View show(Look look, @PathVariable String slug) {
        var circle = CirclePages.circle(look, slug);
        if (!circle.actsAsMember(look.actor()).holds()) {
            throw new NotHere();
        }
        return page(T.circleRemoval(CirclePages.frame(look, circle), RemovalView.of(look, circle)));
    }
}
