package org.kring.server.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kring.core.MemberId;
import org.kring.core.meeting.MeetingCommand.CancelMeeting;
import org.kring.core.meeting.MeetingCommand.CloseMeeting;
import org.kring.core.meeting.MeetingCommand.MoveMeeting;
import org.kring.core.meeting.MeetingCommand.OpenMeeting;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A meeting is moved, called off, opened and closed; the next one is planned in it. */
@Controller
class CourseController extends ActController {
    CourseController(Desk desk) {
        super(desk);
    }

    @PostMapping(MeetingLinks.ACT + "moves")
    View move(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new MoveMeeting(id, When.sent(fields, look.now()),
            fields.number("minutes"), fields.text("place")));
    }

    @PostMapping(MeetingLinks.ACT + "cancellation")
    View cancel(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new Fields(sent), CancelMeeting::new);
    }

    @PostMapping(MeetingLinks.ACT + "opening")
    View open(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        var facilitator = fields.member("facilitator");
        var secretary = fields.member("secretary");
        return act(look, n, fields,
            id -> new OpenMeeting(id, facilitator, secretary, present(fields, facilitator, secretary)));
    }

    /** Whoever does something for the others tonight is here. */
    private static List<MemberId> present(Fields fields, MemberId facilitator, MemberId secretary) {
        var present = new ArrayList<>(fields.members("here"));
        if (!present.isEmpty()) {
            List.of(facilitator, secretary).stream().filter(member -> !present.contains(member))
                .forEach(present::add);
        }
        return present.stream().distinct().toList();
    }

    @PostMapping(MeetingLinks.ACT + "closing")
    View close(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new CloseMeeting(id, fields.is("notes", "final")));
    }

    @PostMapping(MeetingLinks.ACT + "dates")
    View planNext(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        var circle = Seen.of(look, n, Forms.fresh()).circle().id();
        return act(look, n, fields, _ -> new PlanMeeting(circle, When.sent(fields, look.now()),
            fields.number("minutes"), fields.text("place")));
    }
}
