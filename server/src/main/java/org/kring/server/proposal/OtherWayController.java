package org.kring.server.proposal;

import java.util.List;
import java.util.Map;
import org.kring.core.CircleId;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.Ladder;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.ActMeanwhile;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.AnswerHelp;
import org.kring.core.proposal.ProposalCommand.Appeal;
import org.kring.core.proposal.ProposalCommand.AskToHelp;
import org.kring.core.proposal.ProposalCommand.BringBack;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TakeLastResort;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.Risk;
import org.kring.core.proposal.Stage;
import org.kring.core.proposal.WayOut;
import org.kring.server.page.ProposalLinks;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Another course with a proposal: taken in a meeting, or suggested to everyone outside of one. */
@Controller
class OtherWayController extends ActController {
    /** The forms of the ladder that pass it on. */
    private static final List<String> REFERRALS = List.of("small-group", "wider");

    OtherWayController(Desk desk) {
        super(desk);
    }

    @PostMapping(ProposalLinks.ACT + "rest")
    View park(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return turn(look, n, new Course.Park(Shape.date(sent.get("until")), Shape.member(sent.get("owner"))),
            Typed.sent("rest", sent));
    }

    @PostMapping(ProposalLinks.ACT + "referral")
    View refer(Look look, @PathVariable int n, @RequestParam(defaultValue = "") List<Integer> person,
               @RequestParam Map<String, String> sent) {
        var circle = Shape.member(sent.get("circle"));
        var chosen = person.stream().map(MemberId::new).toList();
        var people = "small-group".equals(sent.get("form")) ? Ladder.group(find(look, n), ProposalViews.circle(look, find(look, n)), chosen) : chosen;
        return turn(look, n, new Course.Refer(circle == null ? null : new CircleId(circle.value()),
            circle == null ? people : List.of(), Shape.date(sent.get("until"))), Typed.sent(REFERRALS
                .contains(sent.getOrDefault("form", "")) ? sent.get("form") : "referral", sent));
    }

    @PostMapping(ProposalLinks.ACT + "letting-go")
    View letGo(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return turn(look, n, Course.LET_GO, Typed.sent("letting-go", sent));
    }

    @PostMapping(ProposalLinks.ACT + "way-back")
    View goBack(Look look, @PathVariable int n, @RequestParam Stage stage, @RequestParam Map<String, String> sent) {
        return turn(look, n, new Course.GoBack(stage), Typed.sent("way-back", sent));
    }

    private View turn(Look look, int n, Course course, Typed form) {
        var proposal = find(look, n);
        return act(look, n, command(look, proposal, course, form), form);
    }

    private static Command command(Look look, Proposal proposal, Course course, Typed form) {
        var why = Shape.text(form.values(), "words");
        return proposal.isInMeeting() ? new TakeCourse(proposal.id(), course, LeadParts.present(look, proposal), why)
            : new SuggestCourse(proposal.id(), course, why);
    }

    @PostMapping(ProposalLinks.ACT + "course-answers")
    View answer(Look look, @PathVariable int n, @RequestParam String answer, @RequestParam Map<String, String> sent) {
        var who = Speaker.of(look, sent);
        return act(look, n, new AnswerCourse(id(n), who.member(), who.way(), "reason".equals(answer)),
            Typed.sent("course-answers", sent));
    }

    @PostMapping(ProposalLinks.ACT + "return")
    View bringBack(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new BringBack(id(n), Shape.text(sent, "words")), Typed.sent("return", sent));
    }

    @PostMapping(ProposalLinks.ACT + "appeal")
    View appeal(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new Appeal(id(n), look.visit().member(), Shape.text(sent, "words")), Typed.sent("appeal", sent));
    }

    @PostMapping(ProposalLinks.ACT + "ways-out")
    View tryWayOut(Look look, @PathVariable int n, @RequestParam WayOut way, @RequestParam Map<String, String> sent) {
        return act(look, n, new TryWayOut(id(n), way, Shape.text(sent, "words"), Shape.member(sent.get("who")), Shape.date(sent.get("until"))),
            Typed.sent(sent.getOrDefault("form", "").startsWith("way-") ? sent.get("form") : "ways-out", sent));
    }

    @PostMapping(ProposalLinks.ACT + "helpers")
    View askToHelp(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var who = Shape.member(sent.get("helper"));
        return who == null ? act(look, n, new TryWayOut(id(n), WayOut.OUTSIDE_FACILITATOR, Shape.text(sent, "words")), Typed.sent("helpers", sent))
            : act(look, n, new AskToHelp(id(n), who), Typed.sent("helpers", sent));
    }

    @PostMapping(ProposalLinks.ACT + "help")
    View answerHelp(Look look, @PathVariable int n, @RequestParam String answer, @RequestParam Map<String, String> sent) {
        return act(look, n, new AnswerHelp(id(n), look.visit().member(), "yes".equals(answer)), Typed.sent("help", sent));
    }

    /** Whoever leads the circle acts for now, as law or safety is at risk. */
    @PostMapping(ProposalLinks.ACT + "act")
    View actMeanwhile(Look look, @PathVariable int n, @RequestParam(required = false) Risk risk, @RequestParam Map<String, String> sent) {
        return act(look, n, new ActMeanwhile(id(n), risk, Shape.date(sent.get("since")), Shape.date(sent.get("until")),
            Shape.text(sent, "text"), Shape.text(sent, "why")), Typed.sent("act", sent));
    }

    @PostMapping(ProposalLinks.ACT + "last-resort")
    View takeLastResort(Look look, @PathVariable int n, @RequestParam(defaultValue = "") List<Integer> person,
                        @RequestParam Map<String, String> sent) {
        return act(look, n, new TakeLastResort(id(n), person.stream().map(MemberId::new).toList()), Typed.sent("last-resort", sent));
    }
}
