package org.kring.server.backlog;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.CloseTopic;
import org.kring.core.backlog.Ending;
import org.kring.server.page.CircleLinks;
import org.kring.server.page.Place;
import org.kring.server.page.TopicLinks;
import org.kring.server.search.Search;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What was raised, what became of it, and what waits for a circle. */
@Controller
class TopicController extends TopicActController {
    TopicController(Desk desk, Search search) {
        super(desk, search);
    }

    @GetMapping(TopicLinks.ONE)
    View show(Look look, @PathVariable int n) {
        return page(look, n);
    }

    @PostMapping(TopicLinks.ENDING)
    View close(Look look, @PathVariable int n, @RequestParam Ending ending) {
        return act(look, n, new CloseTopic(id(n), ending), TopicView.CLOSE, Map.of());
    }

    /** In one step from the topic; where nothing is planned any more, or it is on the agenda, its page says so. */
    @PostMapping(TopicLinks.AGENDA)
    View putOnAgenda(Look look, @PathVariable int n) {
        var topic = topic(look, n);
        return NextAgenda.of(look, topic).map(next -> act(look, n, next.command(look, topic), "agenda", Map.of()))
            .orElseGet(() -> see(look.links().topics().one(topic.id())));
    }

    @GetMapping(CircleLinks.TOPICS)
    View waiting(Look look, @PathVariable String slug, @RequestParam(defaultValue = "") String q,
                 @RequestParam(defaultValue = "OWED") Sorting sort) {
        var circle = look.state().circles().bySlug(slug).orElseThrow(NotHere::new);
        var frame = look.frame().at(Place.CIRCLES).titled(look.w().t("backlog.waiting"))
            .hearing("circle-" + circle.id().value());
        return Pages.page(T.backlogWaiting(frame, WaitingView.of(look, circle, q, sort)));
    }

    private static TopicId id(int n) {
        return new TopicId(NotHere.unlessCounted(n));
    }
}
