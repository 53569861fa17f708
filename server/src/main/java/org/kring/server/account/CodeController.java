package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import org.kring.core.MeetingId;
import org.kring.server.page.Links;
import org.kring.server.page.Outside;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The code for phones, shown on the laptop: whoever opens it taps her name. */
@Controller
class CodeController {
    private final Joining joining;
    private final Codes codes;

    CodeController(Joining joining, Codes codes) {
        this.joining = joining;
        this.codes = codes;
    }

    @GetMapping(Links.CODE)
    View show(Look look, @RequestParam(defaultValue = "0") int meeting) {
        var frame = look.frame().titled(look.w().t("account.code"));
        var view = codes.shownToAll(look.visit().collective(), id(meeting))
            .map(code -> CodeView.of(code, frame.absolute(Outside.join(code.shown())),
                frame.absolute(Outside.JOIN_BY_CODE)))
            .orElseGet(() -> CodeView.none(meeting));
        return page(T.accountCode(frame, view));
    }

    @PostMapping(Links.CODE)
    View make(Look look, @RequestParam(defaultValue = "0") int meeting) {
        if (look.visit().isTable() && meeting == 0 || meeting > 0 && !Tables.isOpen(look.state(), id(meeting))) {
            throw new NotHere();
        }
        joining.code(look.visit().collective(), look.me(), id(meeting), look.now().zone());
        return see(look.links().code() + (meeting == 0 ? "" : "?meeting=" + meeting));
    }

    private static MeetingId id(int meeting) {
        return meeting < 1 ? null : new MeetingId(meeting);
    }
}
