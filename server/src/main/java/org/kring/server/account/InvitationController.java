package org.kring.server.account;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.time.Duration;
import java.util.Optional;
import org.kring.core.newcomer.NewcomerRules;
import org.kring.core.newcomer.Newcomers;
import org.kring.server.page.Place;
import org.kring.server.page.WelcomeLinks;
import org.kring.server.web.Look;
import org.kring.server.web.Rate;
import org.kring.server.web.Rates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A member invites one person, by a link or a code, and accompanies them. It is a row until somebody comes. */
@Controller
class InvitationController {
    private static final Duration LASTS = Duration.ofDays(7);

    private final Codes codes;
    private final Rates rates;

    InvitationController(Codes codes, Rates rates) {
        this.codes = codes;
        this.rates = rates;
    }

    @GetMapping(WelcomeLinks.INVITATIONS)
    View show(Look look) {
        look.visit().member();
        return page(T.accountInvitations(look.frame().at(Place.PEOPLE).titled(look.w().t("account.invite")), view(look)));
    }

    private InvitationsView view(Look look) {
        return InvitationsView.of(look, codes.invitations(look.visit().collective(), look.me()), refusal(look).orElse(null));
    }

    /** Whoever has time for it may; and not more at once than one could accompany. */
    private Optional<String> refusal(Look look) {
        return new NewcomerRules(look.state().newcomers(), look.state().people(), look.actor(), look.now()).mayInvite()
            .refusal().map(look::sentence).or(() -> codes.invitations(look.visit().collective(), look.me()).size()
                >= Newcomers.AT_MOST ? Optional.of(look.w().t("account.invite.enough", Newcomers.AT_MOST)) : Optional.empty());
    }

    @PostMapping(WelcomeLinks.INVITATIONS)
    View invite(Look look) {
        rates.count(Rate.INVITATIONS_OF_A_MEMBER, look.visit().collective().value() + look.visit().member());
        if (refusal(look).isPresent()) {
            return again(T.accountInvitations(look.frame().at(Place.PEOPLE).titled(look.w().t("account.invite")), view(look)));
        }
        codes.invite(look.visit().collective(), look.me(), LASTS);
        return see(look.links().welcome().invitations());
    }

    /** What is another's, or has ended, is left alone. */
    @PostMapping(WelcomeLinks.INVITATION_END)
    View takeBack(Look look, @PathVariable String id) {
        codes.invitations(look.visit().collective(), look.visit().member()).stream()
            .filter(code -> code.hash().equals(id)).forEach(codes::end);
        return see(look.links().welcome().invitations());
    }
}
