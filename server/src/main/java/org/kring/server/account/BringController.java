package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.core.Decision;
import org.kring.server.live.Outcome;
import org.kring.server.page.Frame;
import org.kring.server.page.Links;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.past.Reading;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A group brings along what it had before: pasted, looked at with every line that does not fit, and then written. */
@Controller
class BringController {
    private static final String ID = "bring";
    private final Bringing bringing;
    private final Desk desk;

    BringController(Along along, Directory directory, Desk desk) {
        this.bringing = new Bringing(along, directory, desk);
        this.desk = desk;
    }

    @GetMapping(Links.BEFORE)
    View show(Look look, @RequestParam(defaultValue = "") String came) {
        return page(T.accountBring(frame(look), BringView.of(look, Typed.nothing(ID), !came.isEmpty())));
    }

    @PostMapping(Links.BEFORE)
    View next(Look look, @RequestParam Map<String, String> sent) {
        var typed = Typed.sent(ID, sent);
        var reading = Reading.of(look.state(), look.now(), look.names(), look.w(), sent);
        return "bring".equals(sent.get("as")) && look.visit().form().once() != null ? bring(look, typed, reading)
            : look.state().mayBringAlong(look.actor()).refusal().map(refused -> back(look, typed, refused))
                .orElseGet(() -> again(T.accountBring(frame(look), BringView.looked(look, typed, reading))));
    }

    private View bring(Look look, Typed typed, Reading reading) {
        return switch (bringing.bring(look.visit(), reading.past(), reading.people())) {
            case Outcome.Done _ -> see(look.links().before() + "?came=along");
            case Outcome.Refused(var why) -> back(desk.fresh(look), typed, why);
        };
    }

    private static View back(Look look, Typed typed, Decision.Refused refused) {
        return again(T.accountBring(frame(look), BringView.of(look, typed.wrong(look.sentence(refused)), false)));
    }

    private static Frame frame(Look look) {
        return look.frame().at(Place.PEOPLE).titled(look.w().t("account.bring"));
    }
}
