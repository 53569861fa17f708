package org.kring.server.people;

import static org.kring.server.page.Draw.T;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.people.Channel;
import org.kring.core.people.PeopleCommand.EndLeave;
import org.kring.core.people.PeopleCommand.TakeLeave;
import org.kring.core.people.PeopleCommand.TryToReach;
import org.kring.server.page.PeopleLinks;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
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

/** Leave: informed, and out of decisions until a day. */
@Controller
class AwayController {
    private final Desk desk;

    AwayController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(PeopleLinks.LEAVE)
    View show(Look look) {
        return Pages.page(page(look, Typed.nothing("leave")));
    }

    @PostMapping(PeopleLinks.LEAVE)
    View take(Look look, @RequestParam Map<String, String> sent) {
        return act(look, new TakeLeave(me(look), day(look, sent.get("until"))), Typed.sent("leave", sent));
    }

    @PostMapping(PeopleLinks.LEAVE_END)
    View end(Look look, @RequestParam Map<String, String> sent) {
        return act(look, new EndLeave(me(look)), Typed.sent("leave-end", sent));
    }

    @PostMapping(PeopleLinks.TRIES)
    View tried(Look look, @PathVariable int n, @RequestParam Channel channel, @RequestParam Map<String, String> sent) {
        if (n < 1) {
            throw new NotHere();
        }
        me(look);
        return act(look, new TryToReach(new MemberId(n), channel), Typed.sent("tries", sent));
    }

    private View act(Look look, Command command, Typed form) {
        return desk.act(look, command, _ -> Pages.see(look.links().people().leave()),
            (fresh, refused) -> Pages.again(page(fresh, form.wrong(fresh.sentence(refused)))));
    }

    private static JteModel page(Look look, Typed typed) {
        me(look);
        return T.peopleLeave(look.frame().at(Place.PEOPLE).titled(look.w().t("people.leave")).hearing("collective"),
            AwayView.of(look, typed));
    }

    private static MemberId me(Look look) {
        if (look.me() == null) {
            throw new NotHere();
        }
        return look.me();
    }

    /** Today where none was given; then the rule says that a day ahead is needed. */
    private static LocalDate day(Look look, String value) {
        try {
            return value == null || value.isBlank() ? look.now().today() : LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            return look.now().today();
        }
    }
}
