package org.kring.server.account;

import static org.kring.server.web.Pages.see;

import org.kring.server.page.PeopleLinks;
import org.kring.server.web.Caller;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Rate;
import org.kring.server.web.Rates;
import org.kring.server.web.Return;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Somebody knocks: is it her, and may she come in? */
@Controller
class KnockController {
    private final Claims claims;
    private final Vouching vouching;
    private final Rates rates;

    KnockController(Claims claims, Vouching vouching, Rates rates) {
        this.claims = claims;
        this.vouching = vouching;
        this.rates = rates;
    }

    /** Answers and goes back to where the question was seen. */
    @PostMapping(PeopleLinks.KNOCK)
    View answer(Look look, Caller caller, @PathVariable String id, @RequestParam(defaultValue = "") String answer,
                @RequestHeader(name = "Referer", required = false) String from) {
        rates.count(Rate.VOUCHING_OF_A_DEVICE, caller.device().orElseThrow(NotHere::new).id());
        var me = look.visit().member();
        claims.find(look.visit().collective(), id).filter(claims::isWaiting).ifPresent(claim -> {
            if (answer.equals("yes")) {
                vouching.yes(claim, me, look.visit().form());
            } else {
                vouching.no(claim);
            }
        });
        return see(Return.to(from, look.links().today()));
    }
}
