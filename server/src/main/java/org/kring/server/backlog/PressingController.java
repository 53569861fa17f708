package org.kring.server.backlog;

import java.util.List;
import java.util.Map;
import org.kring.core.Text;
import org.kring.core.backlog.BacklogCommand.EasePressing;
import org.kring.core.backlog.BacklogCommand.KeepToPlan;
import org.kring.core.backlog.BacklogCommand.LetRest;
import org.kring.core.backlog.BacklogCommand.PressTopic;
import org.kring.core.meeting.Meeting;
import org.kring.server.page.Day;
import org.kring.server.page.TopicLinks;
import org.kring.server.search.Search;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Somebody says that a topic cannot wait, and the circle says whether something rests for it. */
@Controller
class PressingController extends TopicActController {
    PressingController(Desk desk, Search search) {
        super(desk, search);
    }

    @PostMapping(TopicLinks.PRESSING)
    View press(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new PressTopic(topic(look, n).id(), look.visit().member(), text(sent, "why"),
            text(sent, "rests"), Day.orNull(sent.getOrDefault("day", ""))), Urgent.PRESS, sent);
    }

    /** The circle's own yes, noted in its open meeting for those who are there. */
    @PostMapping(TopicLinks.REST)
    View rest(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var topic = topic(look, n);
        var live = look.state().meetings().liveIn(topic.circle());
        return act(look, n, new LetRest(topic.id(), live.map(Meeting::id).orElse(null),
            live.map(meeting -> meeting.presence().here()).orElse(List.of())), "rest", Map.of(), home(look, n, live, sent));
    }

    @PostMapping(TopicLinks.PLAN)
    View keep(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new KeepToPlan(topic(look, n).id(), text(sent, "why")), Urgent.KEEP, sent);
    }

    @PostMapping(TopicLinks.CALM)
    View ease(Look look, @PathVariable int n) {
        return act(look, n, new EasePressing(topic(look, n).id()), "calm", Map.of());
    }

    private static Text text(Map<String, String> sent, String field) {
        return new Text(sent.getOrDefault(field, ""));
    }
}
