package org.kring.server.proposal;

import java.util.Map;
import org.kring.core.CircleId;
import org.kring.core.proposal.ProposalCommand.AddNothing;
import org.kring.core.proposal.ProposalCommand.ConsentEarly;
import org.kring.core.proposal.ProposalCommand.Lengthen;
import org.kring.core.proposal.ProposalCommand.SayConcerned;
import org.kring.core.proposal.ProposalCommand.WaitForAll;
import org.kring.server.page.ProposalLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The time a proposal takes, and who is waited for. */
@Controller
class TimeController extends ActController {
    TimeController(Desk desk) {
        super(desk);
    }

    @PostMapping(ProposalLinks.ACT + "more-time")
    View lengthen(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new Lengthen(id(n)), Typed.sent("more-time", sent));
    }

    @PostMapping(ProposalLinks.ACT + "waiting")
    View waitForAll(Look look, @PathVariable int n, @RequestParam boolean waits, @RequestParam Map<String, String> sent) {
        return act(look, n, new WaitForAll(id(n), waits), Typed.sent("waiting", sent));
    }

    /** It touches what a circle inside decides, or not after all. */
    @PostMapping(ProposalLinks.ACT + "concerns")
    View concern(Look look, @PathVariable int n, @RequestParam int circle, @RequestParam boolean touched,
                 @RequestParam Map<String, String> sent) {
        return act(look, n, new SayConcerned(id(n), new CircleId(NotHere.unlessCounted(circle)), touched),
            Typed.sent("concerns-" + circle, sent));
    }

    @PostMapping(ProposalLinks.ACT + "nothing-to-add")
    View nothing(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var who = Speaker.of(look, sent);
        return act(look, n, new AddNothing(id(n), who.member(), who.way()), Typed.sent("nothing-to-add", sent));
    }

    @PostMapping(ProposalLinks.ACT + "early-answer")
    View early(Look look, @PathVariable int n, @RequestParam(defaultValue = "0") int version,
               @RequestParam Map<String, String> sent) {
        return act(look, n, new ConsentEarly(id(n), version, Speaker.of(look, Map.of()).member()),
            Typed.sent("early-answer", sent));
    }
}
