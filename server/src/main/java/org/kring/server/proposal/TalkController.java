package org.kring.server.proposal;

import java.util.Map;
import org.kring.core.proposal.ProposalCommand.AnswerQuestion;
import org.kring.core.proposal.ProposalCommand.Ask;
import org.kring.core.proposal.ProposalCommand.NoteHeard;
import org.kring.core.proposal.ProposalCommand.React;
import org.kring.server.page.ProposalLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Questions and reactions. */
@Controller
class TalkController extends ActController {
    TalkController(Desk desk) {
        super(desk);
    }

    @PostMapping(ProposalLinks.ACT + "questions")
    View ask(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var who = Speaker.of(look, sent);
        return act(look, n, new Ask(id(n), who.member(), who.way(), Shape.text(sent, "text")),
            Typed.sent("questions", sent));
    }

    @PostMapping(ProposalLinks.ACT + "questions/{number}/answer")
    View answer(Look look, @PathVariable int n, @PathVariable int number, @RequestParam Map<String, String> sent) {
        var who = Speaker.of(look, sent);
        return act(look, n, new AnswerQuestion(id(n), number, who.member(), Shape.text(sent, "text")),
            Typed.sent("question-" + number, sent));
    }

    @PostMapping(ProposalLinks.ACT + "reactions")
    View react(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var who = Speaker.of(look, sent);
        return act(look, n, new React(id(n), who.member(), who.way(), Shape.text(sent, "text")),
            Typed.sent("reactions", sent));
    }

    /** Whoever may not belong any more is in the meeting and had the word. */
    @PostMapping(ProposalLinks.ACT + "heard")
    View heard(Look look, @PathVariable int n) {
        return act(look, n, new NoteHeard(id(n), LeadParts.present(look, find(look, n))), Typed.nothing("heard"));
    }
}
