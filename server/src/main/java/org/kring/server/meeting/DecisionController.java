package org.kring.server.meeting;

import java.util.List;
import java.util.Map;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.ProposalId;
import org.kring.core.Way;
import org.kring.core.meeting.MeetingCommand.BeginDecision;
import org.kring.core.proposal.ProposalCommand.AskAnew;
import org.kring.core.proposal.ProposalCommand.ChangeText;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.NoteHeard;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.Stage;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A decision in a meeting: begun, asked, answered, changed, declared. */
@Controller
class DecisionController extends ActController {
    DecisionController(Desk desk) {
        super(desk);
    }

    @PostMapping(MeetingLinks.ACT + "decisions")
    View begin(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        var item = Seen.of(look, n, Forms.fresh()).meeting().running();
        return act(look, n, fields, id -> new BeginDecision(id, fields.number("item"), author(look, n),
            Contents.begun(look, fields, item), fields.is("do", "ask")));
    }

    /** Whoever writes it down; at the table, and for the circle's own texts, nobody in particular. */
    private static MemberId author(Look look, int n) {
        return Seen.of(look, n, Forms.fresh()).isMember() ? look.me() : null;
    }

    @PostMapping(MeetingLinks.ACT + "question")
    View ask(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, _ -> new OpenRound(proposal(fields), fields.number("version"), here(look, n)));
    }

    /** Whoever may not belong any more had the word. */
    @PostMapping(MeetingLinks.ACT + "heard")
    View heard(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, _ -> new NoteHeard(proposal(fields), here(look, n)));
    }

    @PostMapping(MeetingLinks.ACT + "texts")
    View change(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        var content = Contents.changed(fields, look.state().proposals().find(proposal(fields)));
        return act(look, n, fields, _ -> fields.is("do", "keep")
            ? new ChangeText(proposal(fields), fields.number("version"), content)
            : new AskAnew(proposal(fields), fields.number("version"), content, here(look, n)));
    }

    private static List<MemberId> here(Look look, int n) {
        return Seen.of(look, n, Forms.fresh()).meeting().presence().here();
    }

    /** A reason against, or something to ask, needs words: they are asked for on their own page. */
    @PostMapping(MeetingLinks.ACT + "answers")
    View answer(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        if (fields.is("answer", "reason") || fields.is("answer", "asks")) {
            Seen.of(look, n, Forms.fresh());
            return Pages.see(Answering.words(look, fields, look.links().meetings().one(id(n)), "room"));
        }
        return act(look, n, fields, _ -> none(look, fields));
    }

    private static Command none(Look look, Fields fields) {
        if (fields.is("member", "others")) {
            return new OthersConsent(proposal(fields), fields.number("version"));
        }
        var member = fields.has("member") || look.me() == null ? fields.member("member") : look.me();
        return new Consent(proposal(fields), fields.number("version"), member,
            member.equals(look.me()) ? Way.OWN_DEVICE : Way.IN_THE_ROOM);
    }

    @PostMapping(MeetingLinks.ACT + "declarations")
    View declare(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, _ -> new Declare(proposal(fields)));
    }

    @PostMapping(MeetingLinks.ACT + "stages")
    View moveOn(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, _ -> new MoveOn(proposal(fields), fields.choice("stage", Stage.OBJECTIONS)));
    }

    private static ProposalId proposal(Fields fields) {
        return new ProposalId(Math.max(1, fields.number("proposal")));
    }
}
