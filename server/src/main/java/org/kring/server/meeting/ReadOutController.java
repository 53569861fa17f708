package org.kring.server.meeting;

import java.util.Map;
import org.kring.core.ProposalId;
import org.kring.core.proposal.ProposalCommand.Confirm;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What was written down for a person is right, they say. */
@Controller
class ReadOutController extends ActController {
    ReadOutController(Desk desk) {
        super(desk);
    }

    @PostMapping(MeetingLinks.ACT + "confirmations")
    View right(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        if (look.me() == null) {
            throw new NotHere();
        }
        var fields = new Fields(sent);
        return act(look, n, fields, _ -> new Confirm(new ProposalId(Math.max(1, fields.number("proposal"))), look.me()));
    }
}
