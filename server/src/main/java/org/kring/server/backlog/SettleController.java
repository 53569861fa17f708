package org.kring.server.backlog;

import java.util.Map;
import org.kring.core.AgreementId;
import org.kring.core.CircleId;
import org.kring.core.Text;
import org.kring.core.TopicId;
import org.kring.core.Way;
import org.kring.core.backlog.Answer;
import org.kring.core.backlog.BacklogCommand.AnswerTopic;
import org.kring.core.backlog.BacklogCommand.PassTopic;
import org.kring.core.backlog.BacklogCommand.PointToAgreement;
import org.kring.core.step.StepCommand.TakeUpTopic;
import org.kring.server.page.Day;
import org.kring.server.page.TopicLinks;
import org.kring.server.search.Search;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A topic is answered, passed on, done by somebody, or found to be agreed already. */
@Controller
class SettleController extends TopicActController {
    SettleController(Desk desk, Search search) {
        super(desk, search);
    }

    @PostMapping(TopicLinks.ANSWERS)
    View answer(Look look, @PathVariable int n, @RequestParam Answer answer, @RequestParam Map<String, String> sent) {
        var again = answer == Answer.LATER ? Day.orNull(sent.getOrDefault("day", "")) : null;
        return act(look, n, new AnswerTopic(id(n), answer, text(sent, "why"), again), Asked.FORM, sent);
    }

    /** All of the wider circle answer whoever does not belong to a circle inside it any more. */
    @PostMapping(TopicLinks.APPEAL)
    View appeal(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var proposal = look.state().proposals().next();
        return act(look, n, Appealed.command(look, topic(look, n), text(sent, "why")), Appealed.FORM, sent,
            look.links().proposals().one(proposal));
    }

    @PostMapping(TopicLinks.PASSAGES)
    View pass(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new PassTopic(id(n), new CircleId(number(sent, "circle")), text(sent, "why")),
            Onward.FORM, sent);
    }

    @PostMapping(TopicLinks.STEPS)
    View takeUp(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new TakeUpTopic(id(n), text(sent, "text"), look.visit().member(),
            Day.orNull(sent.getOrDefault("day", "")), Way.OWN_DEVICE), Instead.STEP, sent);
    }

    @PostMapping(TopicLinks.AGREEMENT)
    View point(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new PointToAgreement(id(n), new AgreementId(number(sent, "agreement"))),
            Instead.AGREEMENT, sent);
    }

    private static Text text(Map<String, String> sent, String field) {
        return new Text(sent.getOrDefault(field, ""));
    }

    private static TopicId id(int n) {
        return new TopicId(NotHere.unlessCounted(n));
    }
}
