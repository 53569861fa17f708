package org.kring.server.circle;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.kring.core.circle.CircleCommand;
import org.kring.core.circle.CircleCommand.TakeBackHolidays;
import org.kring.core.circle.CircleCommand.TakeHolidays;
import org.kring.server.page.CircleLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** When a circle is away. */
@Controller
class HolidayController {
    private final Desk desk;

    HolidayController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(CircleLinks.HOLIDAYS)
    View show(Look look, @PathVariable String slug) {
        return page(view(look, slug, Typed.nothing("holidays")));
    }

    @PostMapping(CircleLinks.HOLIDAYS)
    View take(Look look, @PathVariable String slug, @RequestParam Map<String, String> sent) {
        var circle = CirclePages.circle(look, slug);
        var typed = Typed.sent("holidays", sent);
        var from = day(sent.get("from"));
        var to = sent.getOrDefault("to", "").isBlank() ? from : day(sent.get("to"));
        return from == null || to == null
            ? again(view(look, slug, typed.wrong(from == null ? "from" : "to", look.w().t("circle.holidays.missing"))))
            : act(look, slug, new TakeHolidays(circle.id(), from, to), typed);
    }

    @PostMapping(CircleLinks.HOLIDAYS_END)
    View takeBack(Look look, @PathVariable String slug, @RequestParam Map<String, String> sent) {
        var circle = CirclePages.circle(look, slug);
        var from = day(sent.get("from"));
        return from == null ? see(look.links().circles().holidays(slug))
            : act(look, slug, new TakeBackHolidays(circle.id(), from), Typed.sent("holidays-end", sent));
    }

    private View act(Look look, String slug, CircleCommand command, Typed typed) {
        return desk.act(look, command, _ -> see(look.links().circles().holidays(slug)), (fresh, refused) ->
            again(view(fresh, slug, typed.wrong(typed.form().equals("holidays") ? "to" : "", fresh.sentence(refused)))));
    }

    private static JteModel view(Look look, String slug, Typed typed) {
        var circle = CirclePages.circle(look, slug);
        return T.circleHolidays(CirclePages.frame(look, circle), HolidaysView.of(look, circle, typed));
    }

    /** Null where no day was given that there is. */
    private static LocalDate day(String value) {
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
