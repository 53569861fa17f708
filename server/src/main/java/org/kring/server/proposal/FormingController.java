package org.kring.server.proposal;

import java.util.List;
import java.util.Map;
import org.kring.core.MemberId;
import org.kring.core.proposal.ProposalCommand.AddDimension;
import org.kring.core.proposal.ProposalCommand.AddIdea;
import org.kring.core.proposal.ProposalCommand.ChooseWriters;
import org.kring.core.proposal.ProposalCommand.Contribute;
import org.kring.core.proposal.ProposalCommand.GoOn;
import org.kring.core.proposal.ProposalCommand.LeaveOut;
import org.kring.core.proposal.ProposalCommand.NameNeed;
import org.kring.core.proposal.ProposalCommand.SayReady;
import org.kring.core.proposal.ProposalCommand.SetAside;
import org.kring.core.proposal.Stage;
import org.kring.server.page.ProposalLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The steps before there is a text: understand, picture, shape, and who writes. */
@Controller
class FormingController extends ActController {
    private static final String PART = ProposalLinks.ACT + "dimensions/{d}/";

    FormingController(Desk desk) {
        super(desk);
    }

    @PostMapping(ProposalLinks.ACT + "contributions")
    View contribute(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var who = Speaker.of(look, sent);
        return act(look, n, new Contribute(id(n), who.member(), who.way(), Shape.text(sent, "text")),
            Typed.sent("contributions", sent));
    }

    @PostMapping(ProposalLinks.ACT + "need")
    View name(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new NameNeed(id(n), Shape.text(sent, "text")), Typed.sent("need", sent));
    }

    @PostMapping(ProposalLinks.ACT + "dimensions")
    View dimension(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var who = Speaker.of(look, sent);
        return act(look, n, new AddDimension(id(n), who.member(), who.way(), Shape.text(sent, "text")),
            Typed.sent("dimensions", sent));
    }

    @PostMapping(PART + "ideas")
    View idea(Look look, @PathVariable int n, @PathVariable int d, @RequestParam Map<String, String> sent) {
        var who = Speaker.of(look, sent);
        return act(look, n, new AddIdea(id(n), d, who.member(), who.way(), Shape.text(sent, "text")),
            Typed.sent("ideas-" + d, sent));
    }

    @PostMapping(PART + "later")
    View later(Look look, @PathVariable int n, @PathVariable int d, @RequestParam Map<String, String> sent) {
        return act(look, n, new SetAside(id(n), d), Typed.sent("later-" + d, sent));
    }

    @PostMapping(PART + "ideas/{i}/left-out")
    View leaveOut(Look look, @PathVariable int n, @PathVariable int d, @PathVariable int i,
                  @RequestParam Map<String, String> sent) {
        return act(look, n, new LeaveOut(id(n), d, i, Shape.text(sent, "text")), Typed.sent("left-out-" + d + "-" + i, sent));
    }

    @PostMapping(ProposalLinks.ACT + "readiness")
    View ready(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var who = Speaker.of(look, sent);
        return act(look, n, new SayReady(id(n), who.member(), who.way()), Typed.sent("readiness", sent));
    }

    @PostMapping(ProposalLinks.ACT + "step")
    View goOn(Look look, @PathVariable int n, @RequestParam Stage stage, @RequestParam Map<String, String> sent) {
        var proposal = find(look, n);
        return act(look, n, new GoOn(proposal.id(), stage, LeadParts.present(look, proposal)), Typed.sent("step", sent));
    }

    @PostMapping(ProposalLinks.ACT + "writers")
    View writers(Look look, @PathVariable int n, @RequestParam(defaultValue = "") List<Integer> writer,
                 @RequestParam Map<String, String> sent) {
        var proposal = find(look, n);
        return act(look, n, new ChooseWriters(proposal.id(), writer.stream().map(MemberId::new).toList(),
            Shape.date(sent.get("due")), LeadParts.present(look, proposal)), Typed.sent("writers", sent));
    }
}
