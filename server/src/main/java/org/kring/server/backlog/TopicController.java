package org.kring.server.backlog;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import org.kring.core.TopicId;
import org.kring.core.backlog.BacklogCommand.CloseTopic;
import org.kring.core.backlog.Ending;
import org.kring.server.page.CircleLinks;
import org.kring.server.page.Frame;
import org.kring.server.page.Place;
import org.kring.server.page.TopicLinks;
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

/** What was raised, what became of it, and what waits for a circle. */
@Controller
class TopicController {
    private final Desk desk;

    TopicController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(TopicLinks.ONE)
    View topic(Look look, @PathVariable int n) {
        var view = view(look, n, Typed.nothing("ending"));
        return page(T.backlogTopic(at(look, view), view));
    }

    @PostMapping(TopicLinks.ENDING)
    View close(Look look, @PathVariable int n, @RequestParam Ending ending) {
        return desk.act(look, new CloseTopic(id(n), ending),
            _ -> see(look.links().topics().one(id(n))),
            (fresh, refused) -> {
                var view = view(fresh, n, Typed.nothing("ending").wrong(fresh.sentence(refused)));
                return again(T.backlogTopic(at(fresh, view), view));
            });
    }

    @GetMapping(CircleLinks.TOPICS)
    View waiting(Look look, @PathVariable String slug) {
        var circle = look.state().circles().bySlug(slug).orElseThrow(NotHere::new);
        var frame = look.frame().at(Place.CIRCLES).titled(look.w().t("backlog.waiting"))
            .hearing("circle-" + circle.id().value());
        return page(T.backlogWaiting(frame, WaitingView.of(look, circle)));
    }

    private static TopicId id(int n) {
        return new TopicId(NotHere.unlessCounted(n));
    }

    private static TopicView view(Look look, int n, Typed typed) {
        return look.state().backlog().find(id(n)).map(topic -> TopicView.of(look, topic, typed))
            .orElseThrow(NotHere::new);
    }

    private static Frame at(Look look, TopicView view) {
        return look.frame().at(Place.CIRCLES).titled(view.title()).hearing("topic-" + view.number());
    }
}
