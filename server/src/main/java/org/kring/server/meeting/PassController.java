package org.kring.server.meeting;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.server.page.Frame;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The phone is passed round: "hand this to Emil", "I am Emil", an answer, and on to the next. */
@Controller
class PassController {
    private final Desk desk;

    PassController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(MeetingLinks.ACT + "pass")
    View show(Look look, @PathVariable int n, @RequestParam Map<String, String> asked) {
        var fields = new Fields(asked);
        var seen = Seen.of(look, n, Forms.fresh());
        return page(T.meetingPass(frame(look, n, fields), Passing.of(seen, fields.memberIfAny("member"),
            fields.memberIfAny("thanks"))));
    }

    @PostMapping(MeetingLinks.ACT + "pass")
    View answer(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        var member = fields.member("member");
        var next = look.links().meetings().act(Seen.of(look, n, Forms.fresh()).id(), "pass") + "?thanks=" + member.value();
        if (!fields.is("answer", "none")) {
            return see(Answering.words(look, fields, look.links().meetings().act(ActController.id(n), "pass"), "shared"));
        }
        var command = new Consent(new ProposalId(Math.max(1, fields.number("proposal"))), fields.number("version"),
            member, Way.SHARED_DEVICE);
        return desk.act(look, command, _ -> see(next), (fresh, refused) -> again(T.meetingPass(frame(fresh, n, fields),
            Passing.of(Seen.of(fresh, n, Forms.back(ActController.wrong(fresh, fields, refused))), member, null))));
    }

    /** While somebody holds it, the page stays as it is; in between it follows the meeting. */
    private static Frame frame(Look look, int n, Fields fields) {
        MemberId holder = fields.memberIfAny("member");
        var frame = look.frame().titled(look.w().t("meeting.passPhone")).with((Frame.Strip) null);
        return holder == null ? frame.hearing("meeting-" + n) : frame;
    }
}
