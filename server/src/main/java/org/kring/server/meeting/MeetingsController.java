package org.kring.server.meeting;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.core.CircleId;
import org.kring.core.meeting.MeetingCommand.PlanMeeting;
import org.kring.core.meeting.MeetingEvent.MeetingPlanned;
import org.kring.server.live.Outcome.Done;
import org.kring.server.page.Frame;
import org.kring.server.page.MeetingLinks;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All meetings: those that are open, those that are planned, and what took place; and one more is planned. */
@Controller
class MeetingsController {
    private final Desk desk;

    MeetingsController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(MeetingLinks.ALL)
    View all(Look look, @RequestParam(defaultValue = "") String circle, @RequestParam(defaultValue = "0") int before) {
        return page(T.meetingAll(frame(look), All.of(look, circle, before)));
    }

    @GetMapping(MeetingLinks.PLAN)
    View form(Look look, @RequestParam(defaultValue = "0") int circle) {
        return page(T.meetingPlanning(planFrame(look), Planning.of(look, circle)));
    }

    @PostMapping(MeetingLinks.PLAN)
    View plan(Look look, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        var circle = new CircleId(Math.max(1, fields.number("circle")));
        var command = new PlanMeeting(circle, When.sent(fields, look.now()), fields.number("minutes"),
            fields.text("place"));
        return desk.act(look, command, done -> see(planned(look, done)),
            (fresh, refused) -> back(fresh, ActController.wrong(fresh, fields, refused)));
    }

    private static View back(Look look, Typed typed) {
        return again(T.meetingPlanning(planFrame(look), Planning.of(look, typed)));
    }

    private static String planned(Look look, Done done) {
        return done.first(MeetingPlanned.class).map(event -> look.links().meetings().one(event.meeting()))
            .orElseGet(() -> look.links().meetings().all());
    }

    private static Frame frame(Look look) {
        return look.frame().at(Place.MEETINGS).titled(look.w().t("meeting.all")).hearing("collective");
    }

    private static Frame planFrame(Look look) {
        return look.frame().at(Place.MEETINGS).titled(look.w().t("meeting.plan"));
    }
}
