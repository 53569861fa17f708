package org.kring.server.circle;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import org.kring.core.circle.CircleCommand;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.LeaveCircle;
import org.kring.core.circle.CircleCommand.SitIn;
import org.kring.core.circle.CircleCommand.TakeBackJoining;
import org.kring.server.page.CircleLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Somebody sits in, asks to be a member, or leaves. */
@Controller
class BelongingController {
    private final Desk desk;

    BelongingController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping(CircleLinks.GUESTS)
    View sitIn(Look look, @PathVariable String slug) {
        return act(look, slug, new SitIn(CirclePages.circle(look, slug).id(), look.visit().member()));
    }

    @PostMapping(CircleLinks.OWN_YES)
    View ask(Look look, @PathVariable String slug) {
        return act(look, slug, new AskToJoin(CirclePages.circle(look, slug).id(), look.visit().member()));
    }

    @PostMapping(CircleLinks.JOINING_END)
    View takeBack(Look look, @PathVariable String slug) {
        return act(look, slug, new TakeBackJoining(CirclePages.circle(look, slug).id(), look.visit().member()));
    }

    /** Leaving asks twice: this page is the second time. */
    @GetMapping(CircleLinks.LEAVING)
    View leaving(Look look, @PathVariable String slug) {
        var circle = CirclePages.circle(look, slug);
        look.visit().member();
        return page(T.circleLeaving(CirclePages.frame(look, circle), Heading.of(look, circle), LeavingView.of(look, circle)));
    }

    @PostMapping(CircleLinks.LEAVING)
    View leave(Look look, @PathVariable String slug) {
        return act(look, slug, new LeaveCircle(CirclePages.circle(look, slug).id(), look.visit().member()));
    }

    private View act(Look look, String slug, CircleCommand command) {
        return desk.act(look, command, _ -> see(look.links().circles().one(slug)),
            (fresh, refused) -> again(CirclePages.refused(fresh, slug, refused)));
    }
}
