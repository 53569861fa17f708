package org.kring.server.meeting;

import java.util.Map;
import org.kring.core.meeting.MeetingCommand.BeginRound;
import org.kring.core.meeting.MeetingCommand.EndRound;
import org.kring.core.meeting.MeetingCommand.EndTurn;
import org.kring.core.meeting.MeetingCommand.GiveTurnBack;
import org.kring.core.meeting.MeetingCommand.PostponeTurn;
import org.kring.core.meeting.Prompt;
import org.kring.core.meeting.TurnEnd;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Rounds: turns end, move to the end, come back; a round begins and ends. */
@Controller
class TurnController extends ActController {
    TurnController(Desk desk) {
        super(desk);
    }

    @PostMapping(MeetingLinks.ACT + "turns")
    View end(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields,
            id -> new EndTurn(id, fields.member("member"), fields.choice("how", TurnEnd.SPOKE)));
    }

    @PostMapping(MeetingLinks.ACT + "postponements")
    View postpone(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new PostponeTurn(id, fields.member("member")));
    }

    @PostMapping(MeetingLinks.ACT + "turns-back")
    View giveBack(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new GiveTurnBack(id, fields.member("member")));
    }

    @PostMapping(MeetingLinks.ACT + "rounds")
    View begin(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new BeginRound(id, fields.number("item"),
            fields.choice("prompt", Prompt.OWN_WORDS), fields.text("text")));
    }

    @PostMapping(MeetingLinks.ACT + "rounds-end")
    View endRound(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new EndRound(id, fields.number("rounds")));
    }
}
