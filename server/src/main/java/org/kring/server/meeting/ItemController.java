package org.kring.server.meeting;

import java.util.Map;
import org.kring.core.meeting.MeetingCommand.ChooseTime;
import org.kring.core.meeting.MeetingCommand.NextItem;
import org.kring.core.meeting.MeetingCommand.PreviousItem;
import org.kring.core.meeting.MeetingCommand.StartItem;
import org.kring.core.meeting.Outcome;
import org.kring.core.meeting.TimeChoice;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Which item is on: the next, one step back, another one; and what becomes of its time. */
@Controller
class ItemController extends ActController {
    ItemController(Desk desk) {
        super(desk);
    }

    @PostMapping(MeetingLinks.ACT + "progress")
    View next(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields,
            id -> new NextItem(id, fields.number("item"), fields.choice("outcome", Outcome.REACHED)));
    }

    @PostMapping(MeetingLinks.ACT + "steps-back")
    View back(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new PreviousItem(id, fields.number("item")));
    }

    @PostMapping(MeetingLinks.ACT + "starts")
    View start(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new StartItem(id, fields.number("item")));
    }

    @PostMapping(MeetingLinks.ACT + "time")
    View chooseTime(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new ChooseTime(id, fields.number("item"),
            fields.choice("choice", TimeChoice.NEXT_STEP), fields.number("minutes"), fields.number("from")));
    }
}
