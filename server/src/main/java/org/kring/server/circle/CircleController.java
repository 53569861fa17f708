package org.kring.server.circle;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.circle.CircleCommand;
import org.kring.core.circle.CircleCommand.AskToJoin;
import org.kring.core.circle.CircleCommand.PutAway;
import org.kring.core.circle.Finding.Rule;
import org.kring.server.page.CircleLinks;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The circles, and one circle with what is going on in it. */
@Controller
class CircleController {
    private final Desk desk;

    CircleController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(CircleLinks.ALL)
    View all(Look look) {
        var frame = look.frame().at(Place.CIRCLES).titled(look.w().t("circle.all")).hearing("collective");
        return page(T.circleAll(frame, CirclesView.of(look)));
    }

    @GetMapping(CircleLinks.ONE)
    View one(Look look, @PathVariable String slug) {
        var circle = CirclePages.circle(look, slug);
        return page(T.circleCircle(CirclePages.frame(look, circle), CircleView.of(look, circle, Typed.nothing("circle"))));
    }

    /** A member writes down what a guest has said. */
    @PostMapping(CircleLinks.JOINING)
    View asks(Look look, @PathVariable String slug, @RequestParam int guest) {
        return act(look, slug, new AskToJoin(CirclePages.circle(look, slug).id(), new MemberId(NotHere.unlessCounted(guest))));
    }

    /** "Not now." */
    @PostMapping(CircleLinks.LATER)
    View putAway(Look look, @PathVariable String slug, @RequestParam Rule rule, @RequestParam Map<String, String> sent) {
        var command = new PutAway(CirclePages.circle(look, slug).id(), rule, new Text(sent.getOrDefault("why", "")));
        return desk.act(look, command, _ -> see(look.links().circles().one(slug)), (fresh, refused) -> again(
            CirclePages.back(fresh, slug, Typed.sent("put-away", sent).wrong("why", fresh.sentence(refused)))));
    }

    private View act(Look look, String slug, CircleCommand command) {
        return desk.act(look, command, _ -> see(look.links().circles().one(slug)),
            (fresh, refused) -> again(CirclePages.refused(fresh, slug, refused)));
    }
}
