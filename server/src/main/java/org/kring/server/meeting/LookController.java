package org.kring.server.meeting;

import java.time.LocalDate;
import java.util.Map;
import org.kring.core.AgreementId;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementCommand.NoteSeen;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.meeting.MeetingCommand.KeepAsItIs;
import org.kring.core.meeting.MeetingCommand.ReviewAct;
import org.kring.core.proposal.Content;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An agreement is looked at again in a meeting. */
@Controller
class LookController extends ActController {
    LookController(Desk desk) {
        super(desk);
    }

    /** What did we see? Written by the person, or at the table for whoever writes. */
    @PostMapping(MeetingLinks.ACT + "observations")
    View observe(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        var seen = Seen.of(look, n, Forms.fresh());
        var agreement = agreement(seen).id();
        return act(look, n, fields, _ -> new NoteSeen(agreement, writer(seen),
            look.me() == null ? Way.IN_THE_ROOM : Way.OWN_DEVICE, fields.text("text")));
    }

    private static MemberId writer(Seen seen) {
        return seen.look().me() != null ? seen.look().me() : seen.meeting().secretary().or(seen.meeting()::facilitator)
            .or(() -> seen.meeting().presence().here().stream().findFirst()).orElseThrow(NotHere::new);
    }

    /** Nobody is against keeping it; somebody is, and everyone is asked; or everyone is asked to let it end. */
    @PostMapping(MeetingLinks.ACT + "looks")
    View look(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        var seen = Seen.of(look, n, Forms.fresh());
        var agreement = agreement(seen);
        var until = fields.day("until") == null ? LocalDate.EPOCH : fields.day("until");
        return act(look, n, fields, id -> fields.is("answer", "none")
            ? new KeepAsItIs(id, fields.number("item"), until) : begin(seen, fields, fields.is("answer", "end")
                ? Content.ending(agreement, Text.NONE) : Content.keeping(agreement, until)));
    }

    /** What the leader did while the circle was stuck goes on until its day, or ends now. */
    @PostMapping(MeetingLinks.ACT + "act-reviews")
    View review(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new ReviewAct(id, fields.number("item"), !fields.is("answer", "stop")));
    }

    private static Command begin(Seen seen, Fields fields, Content content) {
        return new BeginDecision(seen.id(), fields.number("item"), null, content, true);
    }

    private static Agreement agreement(Seen seen) {
        AgreementId id = seen.meeting().running().map(Item::agreement).orElseThrow(NotHere::new);
        return seen.state().agreements().find(id).orElseThrow(NotHere::new);
    }
}
