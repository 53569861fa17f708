package org.kring.server.meeting;

import java.util.Map;
import org.kring.core.Way;
import org.kring.core.meeting.Measure;
import org.kring.core.meeting.MeetingCommand.Reflect;
import org.kring.server.page.MeetingLinks;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The two questions at the end. */
@Controller
class ReflectionController extends ActController {
    ReflectionController(Desk desk) {
        super(desk);
    }

    @PostMapping(MeetingLinks.ACT + "reflections")
    View reflect(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var fields = new Fields(sent);
        if (!fields.has("goodUse") || !fields.has("heard")) {
            return back(look, n, fields.typed().wrong(fields.has("goodUse") ? "heard" : "goodUse",
                look.w().t("meeting.reflect.choose")));
        }
        var member = look.me() == null ? fields.member("member") : look.me();
        return act(look, n, fields, id -> new Reflect(id, member, fields.choice("goodUse", Measure.PARTLY),
            fields.choice("heard", Measure.PARTLY), fields.text("keep"),
            look.me() == null ? Way.SHARED_DEVICE : Way.OWN_DEVICE));
    }
}
