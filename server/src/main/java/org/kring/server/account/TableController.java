package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import org.kring.core.MeetingId;
import org.kring.server.page.MeetingLinks;
import org.kring.server.page.Place;
import org.kring.server.web.Caller;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The laptop on the table belongs to the meeting and to nobody, until the meeting closes. */
@Controller
class TableController {
    private static final String TABLE = MeetingLinks.ACT + "table";

    private final SignIns signIns;

    TableController(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping(TABLE)
    View ask(Look look, @PathVariable int n) {
        requireLive(look, n);
        return page(T.accountTable(look.frame().at(Place.MEETINGS).titled(look.w().t("account.table")), n));
    }

    @PostMapping(TABLE)
    View make(Look look, Caller caller, @PathVariable int n) {
        requireLive(look, n);
        var device = caller.device().orElseThrow(NotHere::new);
        caller.cookie().keep(signIns.table(look.visit().collective(), new MeetingId(n), look.visit().member(), device,
            caller.label()));
        return see(look.links().meetings().one(new MeetingId(n)));
    }

    private static void requireLive(Look look, int meeting) {
        look.visit().member();
        if (meeting < 1 || !Tables.isLive(look.state(), new MeetingId(meeting))) {
            throw new NotHere();
        }
    }
}
