package org.kring.server.newcomer;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.core.newcomer.FirstStep;
import org.kring.core.newcomer.NewcomerCommand.SettleStep;
import org.kring.core.newcomer.Settled;
import org.kring.server.page.Frame;
import org.kring.server.page.Place;
import org.kring.server.page.WelcomeLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The first days of a person: one step after the other, each of which can be left out. */
@Controller
class WelcomeController {
    private final Desk desk;

    WelcomeController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(WelcomeLinks.WELCOME)
    View show(Look look) {
        return page(T.newcomerWelcome(at(look).hearing("collective"), WelcomeView.of(look, TaskForm.empty(look), null)));
    }

    @PostMapping(WelcomeLinks.STEPS)
    View settle(Look look, @RequestParam FirstStep step, @RequestParam Settled how) {
        look.visit().member();
        return desk.act(look, new SettleStep(step, how), _ -> see(look.links().welcome().home()), (fresh, refused) ->
            again(T.newcomerWelcome(at(fresh), WelcomeView.of(fresh, TaskForm.empty(fresh), fresh.sentence(refused)))));
    }

    /** The first small task is a next step like any other. */
    @PostMapping(WelcomeLinks.TASK)
    View take(Look look, @RequestParam Map<String, String> sent) {
        look.visit().member();
        var form = TaskForm.sent(sent);
        return desk.act(look, form.command(look), _ -> see(look.links().welcome().home()), (fresh, refused) ->
            again(T.newcomerWelcome(at(fresh), WelcomeView.of(fresh, form.wrong(refused.why(), fresh.sentence(refused)), null))));
    }

    private static Frame at(Look look) {
        return look.frame().at(Place.ELSEWHERE).titled(look.w().t("newcomer.welcome", look.names().of(look.visit().member())));
    }
}
