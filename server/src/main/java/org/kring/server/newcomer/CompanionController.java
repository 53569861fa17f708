package org.kring.server.newcomer;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import org.kring.core.MemberId;
import org.kring.core.newcomer.NewcomerCommand;
import org.kring.core.newcomer.NewcomerCommand.Accompany;
import org.kring.core.newcomer.NewcomerCommand.Part;
import org.kring.core.newcomer.Newcomers;
import org.kring.server.page.Frame;
import org.kring.server.page.Place;
import org.kring.server.page.WelcomeLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Whom one accompanies, and newcomers who have nobody yet. */
@Controller
class CompanionController {
    private final Desk desk;

    CompanionController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(WelcomeLinks.NEWCOMER)
    View show(Look look, @PathVariable int n) {
        if (id(look, n).equals(look.me())) {
            return see(look.links().welcome().home());
        }
        return page(T.newcomerCompanion(at(look, id(look, n)).hearing("collective"), CompanionView.of(look, id(look, n), null)));
    }

    @PostMapping(WelcomeLinks.COMPANION)
    View accompany(Look look, @PathVariable int n) {
        return act(look, n, new Accompany(id(look, n)), look.links().welcome().newcomer(id(look, n)));
    }

    @PostMapping(WelcomeLinks.PARTING)
    View part(Look look, @PathVariable int n) {
        var id = id(look, n);
        return act(look, n, new Part(id), id.equals(look.me()) ? look.links().welcome().home() : look.links().today());
    }

    private View act(Look look, int n, NewcomerCommand command, String home) {
        return desk.act(look, command, _ -> see(home), (fresh, refused) -> again(T.newcomerCompanion(at(fresh, id(fresh, n)),
            CompanionView.of(fresh, id(fresh, n), fresh.sentence(refused)))));
    }

    /** Somebody who is new; how it goes is shown to the two, and that somebody is sought to everybody. */
    private static MemberId id(Look look, int n) {
        look.visit().member();
        var id = new MemberId(NotHere.unlessCounted(n));
        if (!Newcomers.isNew(look.state().people(), id, look.now())) {
            throw new NotHere();
        }
        return id;
    }

    private static Frame at(Look look, MemberId newcomer) {
        return look.frame().at(Place.PEOPLE).titled(look.names().of(newcomer));
    }
}
