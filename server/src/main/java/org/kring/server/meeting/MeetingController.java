package org.kring.server.meeting;

import static org.kring.server.web.Pages.page;

import org.kring.server.page.MeetingLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A meeting: before, while it is open, and afterwards; its notes; the large view. */
@Controller
class MeetingController {
    @GetMapping(MeetingLinks.ONE)
    View show(Look look, @PathVariable int n, @RequestParam(defaultValue = "") String notes) {
        var chosen = Typed.nothing(ClosingPart.FORM).with("notes", notes);
        return page(MeetingPages.of(Seen.of(look, n, Forms.back(chosen))));
    }

    @GetMapping(MeetingLinks.LARGE)
    View large(Look look, @PathVariable int n) {
        return page(MeetingPages.large(Seen.of(look, n, Forms.fresh())));
    }

    @GetMapping(MeetingLinks.NOTES)
    View notes(Look look, @PathVariable int n) {
        return page(MeetingPages.notes(Seen.of(look, n, Forms.fresh())));
    }
}
