package org.kring.server.agreement;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.kring.server.page.AgreementLinks;
import org.kring.server.page.Place;
import org.kring.server.search.Line;
import org.kring.server.search.Search;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All that was agreed, in three lists, and one search over these, the meeting notes and what was raised. */
@Controller
class RegisterController {
    private final Search search;

    RegisterController(Search search) {
        this.search = search;
    }

    /**
     * @param list   one of the lists alone, with its older entries from before {@code before}
     * @param circle the readable name of one circle
     * @param item   the number of what that circle looks after, to which they belong
     * @param on     the day as of which it is read
     */
    @GetMapping(AgreementLinks.ALL)
    View register(Look look, @RequestParam(defaultValue = "") String q, @RequestParam(required = false) Line.Group list,
                  @RequestParam(defaultValue = "0") int before, @RequestParam(defaultValue = "") String circle,
                  @RequestParam(defaultValue = "0") int item, @RequestParam(defaultValue = "") String on) {
        var frame = look.frame().at(Place.AGREEMENTS).titled(look.w().t("agreement.register")).hearing("collective");
        return page(T.agreementRegister(frame, q.isBlank() ? RegisterView.lists(look, new Shelf(list, before, circle, item, day(on)))
            : RegisterView.found(look, q, search.find(look, q))));
    }

    /** What is no date is taken as today. */
    private static LocalDate day(String on) {
        try {
            return on.isBlank() ? null : LocalDate.parse(on.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
