package org.kring.server.meeting;

import java.time.Instant;
import java.util.Map;
import org.kring.core.meeting.Duty;
import org.kring.core.meeting.MeetingCommand.AnnounceLeaving;
import org.kring.core.meeting.MeetingCommand.Arrive;
import org.kring.core.meeting.MeetingCommand.ClearSignal;
import org.kring.core.meeting.MeetingCommand.LeaveMeeting;
import org.kring.core.meeting.MeetingCommand.RaiseSignal;
import org.kring.core.meeting.MeetingCommand.TakeOver;
import org.kring.core.meeting.Signal;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who is here, who does what for the others, and what somebody needs. */
@Controller
class CompanyController extends ActController {
    CompanyController(Desk desk) {
        super(desk);
    }

    @PostMapping(MeetingLinks.ACT + "arrivals")
    View arrive(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new Arrive(id, fields.member("member")));
    }

    @PostMapping(MeetingLinks.ACT + "departures")
    View leave(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new LeaveMeeting(id, fields.member("member")));
    }

    @PostMapping(MeetingLinks.ACT + "leaving")
    View announce(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields, id -> new AnnounceLeaving(id, fields.member("member"), when(look, fields)));
    }

    /** A time of day today; or tomorrow, where that is soon. */
    private static Instant when(Look look, Fields fields) {
        var time = fields.time("time");
        return time == null ? null : When.next(time, look.now());
    }

    @PostMapping(MeetingLinks.ACT + "duties")
    View takeOver(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields,
            id -> new TakeOver(id, fields.choice("duty", Duty.FACILITATOR), fields.member("member")));
    }

    @PostMapping(MeetingLinks.ACT + "seats")
    View sit(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        var here = Seen.of(look, n, Forms.fresh()).meeting().presence().here();
        return act(look, n, fields, id -> Seating.after(id, here, fields.member("member"), fields.member("after")));
    }

    @PostMapping(MeetingLinks.ACT + "signals")
    View signal(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields,
            id -> new RaiseSignal(id, fields.member("member"), fields.choice("kind", Signal.Kind.PAUSE)));
    }

    @PostMapping(MeetingLinks.ACT + "signals-heard")
    View clear(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        return act(look, n, fields,
            id -> new ClearSignal(id, fields.member("member"), fields.choice("kind", Signal.Kind.PAUSE)));
    }
}
