package org.kring.server.backlog;

import java.util.List;
import java.util.Map;
import org.kring.core.CircleId;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.backlog.BacklogCommand.BeWilling;
import org.kring.core.backlog.BacklogCommand.KeepPeople;
import org.kring.core.backlog.BacklogCommand.Lend;
import org.kring.core.backlog.BacklogCommand.PlanGroup;
import org.kring.core.meeting.Meeting;
import org.kring.server.page.Day;
import org.kring.server.page.TopicLinks;
import org.kring.server.search.Search;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A small group for what presses is planned; its people are willing, and their home circles lend them. */
@Controller
class SmallGroupController extends TopicActController {
    private static final String WHO = "who-";

    SmallGroupController(Desk desk, Search search) {
        super(desk, search);
    }

    @PostMapping(TopicLinks.GROUP)
    View plan(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var people = look.state().people().here().stream()
            .filter(member -> sent.containsKey(WHO + member.value())).toList();
        return act(look, n, new PlanGroup(topic(look, n).id(), text(sent, "why"), people,
            new MemberId(number(sent, "leader")), Day.orNull(sent.getOrDefault("day", ""))), GroupPart.PLAN, sent);
    }

    /** It is put to the circle, which decides whether the group begins. */
    @PostMapping(TopicLinks.GROUP_PROPOSED)
    View propose(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var topic = topic(look, n);
        if (!GroupPart.isReady(look, topic)) {
            return Pages.see(look.links().topics().one(topic.id()));
        }
        var proposal = look.state().proposals().next();
        return act(look, n, GroupProposal.of(look, topic, text(sent, "name")), GroupPart.PROPOSE, sent,
            look.links().proposals().one(proposal));
    }

    @PostMapping(TopicLinks.WILLING)
    View willing(Look look, @PathVariable int n) {
        return act(look, n, new BeWilling(topic(look, n).id(), look.visit().member()), "willing", Map.of());
    }

    /** The home circle's own yes, noted in its open meeting for those who are there. */
    @PostMapping(TopicLinks.LENDING)
    View lend(Look look, @PathVariable int n, @PathVariable int circle, @RequestParam Map<String, String> sent) {
        var home = new CircleId(NotHere.unlessCounted(circle));
        var live = look.state().meetings().liveIn(home);
        return act(look, n, new Lend(topic(look, n).id(), home, live.map(Meeting::id).orElse(null),
            live.map(meeting -> meeting.presence().here()).orElse(List.of())), "lend", Map.of(), home(look, n, live, sent));
    }

    @PostMapping(TopicLinks.KEEPING)
    View keep(Look look, @PathVariable int n, @PathVariable int circle, @RequestParam Map<String, String> sent) {
        return act(look, n, new KeepPeople(topic(look, n).id(), new CircleId(NotHere.unlessCounted(circle)), text(sent, "why")),
            GroupPart.KEEP + "-" + circle, sent);
    }

    private static Text text(Map<String, String> sent, String field) {
        return new Text(sent.getOrDefault(field, ""));
    }
}
