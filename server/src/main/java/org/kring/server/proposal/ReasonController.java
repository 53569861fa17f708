package org.kring.server.proposal;

import static org.kring.server.page.Draw.T;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.kring.server.page.Asked;
import org.kring.server.page.ProposalLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Few;
import org.kring.server.web.Look;
import org.kring.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page on which a reason against, or what somebody needs to know first, is put into words. */
@Controller
class ReasonController {
    @GetMapping(ProposalLinks.ACT + "reason")
    View reason(Look look, @PathVariable int n, @RequestParam Map<String, String> asked) {
        return Pages.page(page(look, n, Typed.sent("answers", asked), true));
    }

    @GetMapping(ProposalLinks.ACT + "more-to-ask")
    View moreToAsk(Look look, @PathVariable int n, @RequestParam Map<String, String> asked) {
        return Pages.page(page(look, n, Typed.sent("answers", asked), false));
    }

    static JteModel page(Look look, int n, Typed typed, boolean reason) {
        var proposal = ActController.find(look, n);
        var title = Asked.title(look.w(), proposal.content());
        var member = Shape.member(typed.values().get("member"));
        var whose = member == null || member.equals(look.me()) ? null : look.names().of(member);
        var version = typed.values().getOrDefault("version", Integer.toString(proposal.version().number()));
        return T.proposalReason(look.frame().titled(title), n, title, typed.with("version", version)
            .with("to", ActController.within(look, typed.values(), "")), whose, reason,
            Few.options(look, ProposalViews.circle(look, proposal), member == null ? look.me() : member));
    }
}
