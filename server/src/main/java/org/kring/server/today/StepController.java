package org.kring.server.today;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import org.kring.core.StepId;
import org.kring.core.Way;
import org.kring.core.step.StepCommand;
import org.kring.core.step.StepCommand.DropStep;
import org.kring.core.step.StepCommand.FinishStep;
import org.kring.core.step.StepCommand.PostponeStep;
import org.kring.server.page.Day;
import org.kring.server.page.Frame;
import org.kring.server.page.Place;
import org.kring.server.page.StepLinks;
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

/** The next steps that are open, and what a person says about their own. */
@Controller
class StepController {
    private final Desk desk;

    StepController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(StepLinks.ALL)
    View open(Look look) {
        return page(T.todaySteps(at(look), StepsView.of(look, null)));
    }

    @PostMapping(StepLinks.DONE)
    View done(Look look, @PathVariable int n, @RequestParam(defaultValue = "") String from) {
        return act(look, n, from, new FinishStep(id(n), way(look)));
    }

    @PostMapping(StepLinks.DROPPED)
    View drop(Look look, @PathVariable int n, @RequestParam(defaultValue = "") String from) {
        return act(look, n, from, new DropStep(id(n), way(look)));
    }

    /** @param day one of the days that were offered; else the day {@code on} that the person chose */
    @PostMapping(StepLinks.LATER)
    View later(Look look, @PathVariable int n, @RequestParam(defaultValue = "") String from,
               @RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String on) {
        var chosen = Day.orNull(day.isEmpty() ? on : day);
        return chosen == null ? back(look, n, look.w().t("today.step.dayMissing"))
            : act(look, n, from, new PostponeStep(id(n), chosen, way(look)));
    }

    /** On the page that it came from a step is gone or has moved; that says what was noted. */
    private View act(Look look, int n, String from, StepCommand command) {
        var home = from.equals("steps") ? look.links().steps().all() : look.links().today();
        return desk.act(look, command, _ -> see(home), (fresh, refused) -> back(fresh, n, fresh.sentence(refused)));
    }

    private static View back(Look look, int n, String sentence) {
        var wrong = Typed.nothing("later-" + n).wrong("on", sentence);
        return again(T.todaySteps(at(look), StepsView.of(look, wrong)));
    }

    private static StepId id(int n) {
        return new StepId(NotHere.unlessCounted(n));
    }

    /** At the table a step is another person's own word, written down. */
    private static Way way(Look look) {
        return look.visit().isTable() ? Way.IN_THE_ROOM : Way.OWN_DEVICE;
    }

    private static Frame at(Look look) {
        return look.frame().at(Place.ELSEWHERE).titled(look.w().t("today.steps")).hearing("collective");
    }
}
