package org.kring.server.meeting;

import java.util.Map;
import org.kring.core.meeting.MeetingCommand.AddLine;
import org.kring.core.meeting.MeetingCommand.CorrectLine;
import org.kring.core.meeting.MeetingCommand.NobodyAgainst;
import org.kring.core.meeting.MeetingCommand.SomeoneAgainst;
import org.kring.core.meeting.MeetingCommand.StrikeLine;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The notes: one more line, a line put right or taken out. */
@Controller
class NotesController extends ActController {
    NotesController(Desk desk) {
        super(desk);
    }

    @PostMapping(MeetingLinks.ACT + "lines")
    View add(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var line = LineSent.of(look, new Fields(sent));
        return act(look, n, line.fields(), id -> new AddLine(id, line.fields().number("item"), line.mark(),
            line.text(), line.who(), line.due()));
    }

    @PostMapping(MeetingLinks.ACT + "corrections")
    View correct(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> fields.is("do", "strike")
            ? new StrikeLine(id, fields.number("line"), fields.number("revision"))
            : new CorrectLine(id, fields.number("line"), fields.number("revision"), fields.text("text")));
    }

    /** "Anyone against?" */
    @PostMapping(MeetingLinks.ACT + "anyone-against")
    View anyoneAgainst(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> fields.is("answer", "nobody") ? new NobodyAgainst(id, fields.number("line"))
            : new SomeoneAgainst(id, fields.number("line")));
    }
}
