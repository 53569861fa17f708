package org.kring.server.proposal;

import java.util.Map;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.consent.Words;
import org.kring.core.proposal.ProposalCommand.AskFirst;
import org.kring.core.proposal.ProposalCommand.CallToMeeting;
import org.kring.core.proposal.ProposalCommand.Confirm;
import org.kring.core.proposal.ProposalCommand.Consent;
import org.kring.core.proposal.ProposalCommand.Declare;
import org.kring.core.proposal.ProposalCommand.MoveOn;
import org.kring.core.proposal.ProposalCommand.OpenRound;
import org.kring.core.proposal.ProposalCommand.OthersConsent;
import org.kring.core.proposal.ProposalCommand.RaiseObjection;
import org.kring.core.proposal.Stage;
import org.kring.server.page.ProposalLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The question "do you see a reason against?": asked, answered, and declared. */
@Controller
class RoundController extends ActController {
    RoundController(Desk desk) {
        super(desk);
    }

    @PostMapping(ProposalLinks.ACT + "round")
    View open(Look look, @PathVariable int n, @RequestParam(defaultValue = "0") int version,
              @RequestParam Map<String, String> sent) {
        var proposal = find(look, n);
        var command = new OpenRound(proposal.id(), version, LeadParts.present(look, proposal));
        return act(look, n, command, Typed.sent("round", sent));
    }

    /** "I see a reason against" and "I need to know more" without words lead to the page that asks for them. */
    @PostMapping(ProposalLinks.ACT + "answers")
    View answer(Look look, @PathVariable int n, @RequestParam String answer,
                @RequestParam(defaultValue = "0") int version, @RequestParam Map<String, String> sent) {
        if ("others".equals(sent.get("member"))) {
            return act(look, n, new OthersConsent(id(n), version), Typed.sent("answers", sent));
        }
        var who = Speaker.of(look, sent);
        return switch (answer) {
            case "none" -> act(look, n, new Consent(id(n), version, who.member(), who.way()),
                Typed.sent("answers", sent));
            case "reason" -> sent.containsKey("words") ? given(look, n, reason(n, version, who, sent), sent, true)
                : asked(look, n, "reason", version, sent, who);
            case "asks" -> sent.containsKey("words")
                ? given(look, n, new AskFirst(id(n), version, who.member(), who.way(), Shape.text(sent, "words")), sent,
                    false)
                : asked(look, n, "more-to-ask", version, sent, who);
            default -> throw new NotHere();
        };
    }

    /** Refused words come back on their own page, which has room for them. */
    private View given(Look look, int n, Command command, Map<String, String> sent, boolean reason) {
        return act(look, n, command, Typed.sent("answers", sent),
            (fresh, typed) -> Pages.again(ReasonController.page(fresh, n, typed, reason)));
    }

    private static Command reason(int n, int version, Speaker who, Map<String, String> sent) {
        var words = new Words(Shape.text(sent, "words"), Shape.text(sent, "part"), Shape.text(sent, "touched"),
            Shape.text(sent, "sign"), Shape.text(sent, "change"));
        var later = "yes".equals(sent.get("unnamed"));
        return new RaiseObjection(id(n), version, who.member(), who.way(), words,
            later ? Shape.member(sent.get("listener")) : null, later);
    }

    private static View asked(Look look, int n, String page, int version, Map<String, String> sent, Speaker who) {
        var to = within(look, sent, "");
        var whose = who.member().equals(look.me()) ? "" : "&member=" + who.member().value() + "&way=" + sent.getOrDefault("way", "room").replaceAll("[^a-z]", "");
        return Pages.see(look.links().proposals().act(id(n), page) + "?version=" + version + whose
            + (to.isEmpty() ? "" : "&to=" + to));
    }

    @PostMapping(ProposalLinks.ACT + "confirmation")
    View confirm(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var who = Speaker.of(look, Map.of());
        return act(look, n, new Confirm(id(n), who.member()), Typed.sent("confirmation", sent));
    }

    @PostMapping(ProposalLinks.ACT + "declaration")
    View declare(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new Declare(id(n)), Typed.sent("declaration", sent));
    }

    @PostMapping(ProposalLinks.ACT + "stage")
    View moveOn(Look look, @PathVariable int n, @RequestParam Stage stage, @RequestParam Map<String, String> sent) {
        return act(look, n, new MoveOn(id(n), stage), Typed.sent("stage", sent));
    }

    @PostMapping(ProposalLinks.ACT + "talk")
    View talkInstead(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new CallToMeeting(id(n)), Typed.sent("talk", sent));
    }
}
