package org.kring.server.circle;

import org.kring.core.ProposalId;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.ProposalLinks;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Redrawn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** From a proposal back to the form in which its plan of circles was drawn, filled with that plan. */
@Controller
class RedrawController {
    @GetMapping(ProposalLinks.DRAWING)
    View drawing(Look look, @PathVariable int n) {
        var proposal = look.state().proposals().find(new ProposalId(NotHere.unlessCounted(n)))
            .filter(each -> look.me() != null && each.isShownTo(look.me()) && Redrawn.may(may(look, each))).orElseThrow(NotHere::new);
        return proposal.content().changes().formsHub() ? FindController.redraw(look, Redrawing.found(proposal))
            : ChangeController.redraw(look, proposal);
    }

    private static May may(Look look, Proposal proposal) {
        return new May(proposal, look.state().belowProposals(), look.actor(), look.now());
    }
}
