package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Optional;
import org.kring.core.MemberId;
import org.kring.server.page.Outside;
import org.kring.server.page.PeopleLinks;
import org.kring.server.page.Place;
import org.kring.server.web.Caller;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Rate;
import org.kring.server.web.Rates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Two members together hand a third one a link: one begins, the second confirms. It is recorded. */
@Controller
class VouchingController {
    private final Vouching vouching;
    private final Claims claims;
    private final Rates rates;

    VouchingController(Vouching vouching, Claims claims, Rates rates) {
        this.vouching = vouching;
        this.claims = claims;
        this.rates = rates;
    }

    @GetMapping(PeopleLinks.VOUCHING)
    View show(Look look, @PathVariable int n) {
        var member = other(look, n);
        var frame = look.frame().at(Place.PEOPLE).titled(look.w().t("account.vouching", look.names().of(member)))
            .hearing("collective");
        return page(T.accountVouching(frame, view(look, member)));
    }

    private VouchingView view(Look look, MemberId member) {
        var claim = vouching.link(look.visit().collective(), member);
        var waiting = claim.filter(claims::isWaiting);
        var first = waiting.map(each -> look.names().of(each.vouchers().getFirst())).orElse(null);
        boolean isMine = waiting.filter(each -> each.hasVouched(look.me())).isPresent();
        return new VouchingView(member.value(), look.names().of(member), first, isMine,
            claim.flatMap(each -> link(each, look)).orElse(null));
    }

    private Optional<CodeView> link(Claim claim, Look look) {
        return vouching.toHandOver(claim, look.me()).map(code -> CodeView.of(code,
            look.frame().absolute(Outside.link(code.shown())), look.frame().absolute(Outside.JOIN_BY_CODE)));
    }

    @PostMapping(PeopleLinks.VOUCHING)
    View vouch(Look look, Caller caller, @PathVariable int n) {
        rates.count(Rate.VOUCHING_OF_A_DEVICE, caller.device().orElseThrow(NotHere::new).id());
        var member = other(look, n);
        vouching.link(look.visit().collective(), member).filter(claims::isWaiting).ifPresentOrElse(
            claim -> vouching.yes(claim, look.me(), look.visit().form()),
            () -> vouching.begin(look.visit().collective(), member, look.me()));
        return see(look.links().people().vouching(member));
    }

    private static MemberId other(Look look, int n) {
        var me = look.visit().member();
        if (n < 1 || n == me.value() || !look.state().people().isHere(new MemberId(n))) {
            throw new NotHere();
        }
        return new MemberId(n);
    }
}
