package org.kring.server.meeting;

import java.util.Map;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.meeting.Item;
import org.kring.core.meeting.MeetingCommand.AdmitGuest;
import org.kring.core.meeting.MeetingCommand.AskAboutGuest;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A guest who would like to be a member is asked about in a meeting. */
@Controller
class JoiningController extends ActController {
    JoiningController(Desk desk) {
        super(desk);
    }

    /** Nobody is against it; or somebody is, and everyone is asked. */
    @PostMapping(MeetingLinks.ACT + "joinings")
    View answer(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        var seen = Seen.of(look, n, Forms.fresh());
        MemberId guest = seen.meeting().running().map(Item::guest).orElseThrow(NotHere::new);
        var words = new Text(seen.w().t("meeting.joining.text", seen.name(guest), seen.circle().name()));
        return act(look, n, fields, id -> fields.is("answer", "none") ? new AdmitGuest(id, fields.number("item"), words)
            : new AskAboutGuest(id, fields.number("item"), words));
    }
}
