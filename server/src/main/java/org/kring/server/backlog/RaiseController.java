package org.kring.server.backlog;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.List;
import java.util.Map;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.server.live.Outcome.Done;
import org.kring.server.page.Frame;
import org.kring.server.page.Links;
import org.kring.server.page.Place;
import org.kring.server.page.TopicLinks;
import org.kring.server.search.Line;
import org.kring.server.search.Search;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The one front door: somebody raises something, and sees what there is already. */
@Controller
class RaiseController {
    private static final int MATCHES = 5;

    private final Desk desk;
    private final Search search;

    RaiseController(Desk desk, Search search) {
        this.desk = desk;
        this.search = search;
    }

    @GetMapping(TopicLinks.RAISE)
    View form(Look look) {
        return page(T.backlogRaise(at(look), RaiseView.of(look, RaiseForm.EMPTY, List.of())));
    }

    @GetMapping(TopicLinks.FOUND)
    View found(Look look, @RequestParam(defaultValue = "") String q) {
        return page(T.backlogFound(at(look), q, matches(look, q)));
    }

    @PostMapping(TopicLinks.RAISE)
    View raise(Look look, @RequestParam Map<String, String> sent) {
        var form = RaiseForm.sent(sent);
        return form.isOnlyLooking() ? back(look, form)
            : desk.act(look, form.command(look), done -> see(home(done, look.links())),
                (fresh, refused) -> back(fresh, form.wrong(refused.why(), fresh.sentence(refused))));
    }

    private View back(Look look, RaiseForm form) {
        return again(T.backlogRaise(at(look), RaiseView.of(look, form, matches(look, form.text()))));
    }

    private List<Line> matches(Look look, String words) {
        return search.related(look, words, MATCHES);
    }

    /** The new topic. A form that was sent before leads to what waits. */
    private static String home(Done done, Links links) {
        return done.first(TopicRaised.class).map(raised -> links.topics().one(raised.topic()))
            .orElseGet(() -> links.circles().all());
    }

    private static Frame at(Look look) {
        return look.frame().at(Place.RAISE).titled(look.w().t("backlog.raise"));
    }
}
