package org.kring.server.tryout;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.core.Command;
import org.kring.core.Text;
import org.kring.core.TryOutId;
import org.kring.core.backlog.BacklogEvent.TopicRaised;
import org.kring.core.tryout.TryOutCommand.EndTryOut;
import org.kring.core.tryout.TryOutCommand.MakeMoreOf;
import org.kring.server.live.Outcome.Done;
import org.kring.server.page.Place;
import org.kring.server.page.TryOutLinks;
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

/** A try-out, and what its two people say about it. */
@Controller
class TryOutController {
    private final Desk desk;

    TryOutController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(TryOutLinks.ONE)
    View show(Look look, @PathVariable int n) {
        return page(T.tryoutTryOut(look.frame().at(Place.CIRCLES).titled(title(look, n)).hearing("tryout-" + n),
            view(look, n, null)));
    }

    @PostMapping(TryOutLinks.ENDING)
    View end(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new EndTryOut(id(n), new Text(sent.getOrDefault("seen", ""))),
            Typed.sent(TryOutView.END, sent), "seen");
    }

    /** What two people tried is raised with the circle. */
    @PostMapping(TryOutLinks.TOPIC)
    View raise(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new MakeMoreOf(id(n), look.visit().member(), new Text(sent.getOrDefault("text", ""))),
            Typed.sent(TryOutView.MORE, sent), "text");
    }

    private View act(Look look, int n, Command command, Typed sent, String field) {
        return desk.act(look, command, done -> see(home(look, n, done)), (fresh, refused) -> back(fresh, n,
            sent.wrong(field, fresh.sentence(refused))));
    }

    private static String home(Look look, int n, Done done) {
        return done.first(TopicRaised.class).map(raised -> look.links().topics().one(raised.topic()))
            .orElseGet(() -> look.links().tryOuts().one(id(n)));
    }

    private static View back(Look look, int n, Typed typed) {
        return again(T.tryoutTryOut(look.frame().at(Place.CIRCLES).titled(title(look, n)), view(look, n, typed)));
    }

    private static String title(Look look, int n) {
        return view(look, n, null).title();
    }

    private static TryOutView view(Look look, int n, Typed back) {
        return look.state().tryOuts().find(id(n)).map(tryOut -> TryOutView.of(look, tryOut, back)).orElseThrow(NotHere::new);
    }

    private static TryOutId id(int n) {
        return new TryOutId(NotHere.unlessCounted(n));
    }
}
