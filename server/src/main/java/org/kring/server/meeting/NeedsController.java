package org.kring.server.meeting;

import java.util.List;
import java.util.Map;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.mission.MissionCommand.PutNeeds;
import org.kring.core.mission.NeedKind;
import org.kring.core.mission.Shown;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What each needs and brings, put down by the person or on a device that goes round. */
@Controller
class NeedsController extends ActController {
    NeedsController(Desk desk) {
        super(desk);
    }

    @PostMapping(MeetingLinks.ACT + "needs")
    View put(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, _ -> command(look, fields));
    }

    private static PutNeeds command(Look look, Fields fields) {
        var member = fields.has("member") || look.me() == null ? fields.member("member") : look.me();
        return new PutNeeds(member, lines(fields, NeedKind.MINE), lines(fields, NeedKind.OURS),
            lines(fields, NeedKind.EARTH), fields.text("brings"), fields.text("keep"),
            fields.choice("shown", Shown.NAME), fields.text("otherName"), way(look, member));
    }

    private static Way way(Look look, MemberId member) {
        return member.equals(look.me()) ? Way.OWN_DEVICE : Way.SHARED_DEVICE;
    }

    /** One need to a line. */
    private static List<Text> lines(Fields fields, NeedKind kind) {
        return fields.text(NeedsPart.field(kind)).toString().lines().map(Text::new).filter(text -> !text.isBlank())
            .toList();
    }
}
