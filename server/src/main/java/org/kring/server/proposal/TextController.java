package org.kring.server.proposal;

import java.util.Map;
import org.kring.core.proposal.Care;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.Present;
import org.kring.core.proposal.ProposalCommand.RecordCare;
import org.kring.core.proposal.ProposalCommand.RefuseLabel;
import org.kring.core.proposal.ProposalCommand.Withdraw;
import org.kring.server.page.ProposalLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.Over;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A proposal's text: changed, shown to everyone, taken back. */
@Controller
class TextController extends ActController {
    TextController(Desk desk) {
        super(desk);
    }

    /** With {@code ask=now} everyone is asked about the new text in the same act. */
    @PostMapping(ProposalLinks.ACT + "texts")
    View change(Look look, @PathVariable int n, @RequestParam Map<String, String> sent,
                @RequestParam(defaultValue = "0") int version) {
        var proposal = find(look, n);
        var content = Shape.content(sent, Leaving.chosen(sent, proposal.content().effect())).keepingWordsOf(proposal.content())
            .about(About.chosen(sent, proposal.circle(), proposal.content().item()));
        var wordingOnly = "yes".equals(sent.get("wording"));
        var command = "now".equals(sent.get("ask"))
            ? new AskAnew(proposal.id(), version, content, LeadParts.present(look, proposal), wordingOnly)
            : new ChangeText(proposal.id(), version, content, wordingOnly, Over.read(sent));
        return act(look, n, command, Typed.sent("texts", sent));
    }

    @PostMapping(ProposalLinks.ACT + "presentation")
    View present(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new Present(id(n)), Typed.sent("presentation", sent));
    }

    @PostMapping(ProposalLinks.ACT + "withdrawal")
    View withdraw(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new Withdraw(id(n)), Typed.sent("withdrawal", sent));
    }

    /** More than the wording has changed. */
    @PostMapping(ProposalLinks.ACT + "label")
    View refuseLabel(Look look, @PathVariable int n, @RequestParam(defaultValue = "0") int version,
                     @RequestParam Map<String, String> sent) {
        return act(look, n, new RefuseLabel(id(n), version), Typed.sent("label", sent));
    }

    /** What came before the circle speaks of somebody's leaving. */
    @PostMapping(ProposalLinks.ACT + "care")
    View care(Look look, @PathVariable int n, @RequestParam Care what, @RequestParam Map<String, String> sent) {
        var day = Shape.date(sent.get("day"));
        return act(look, n, new RecordCare(id(n), what, day == null ? look.now().today() : day), Typed.sent("care-" + what, sent));
    }
}
