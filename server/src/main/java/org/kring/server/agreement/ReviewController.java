package org.kring.server.agreement;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.kring.core.AgreementId;
import org.kring.core.Command;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementCommand.AskToLook;
import org.kring.core.agreement.AgreementCommand.DeclareClash;
import org.kring.core.agreement.AgreementCommand.NoteSeen;
import org.kring.core.agreement.AgreementCommand.TakeBackClash;
import org.kring.core.meeting.MeetingCommand.AddLook;
import org.kring.core.proposal.Content;
import org.kring.core.proposal.ProposalCommand.AskEveryone;
import org.kring.core.proposal.ProposalEvent.ProposalBegun;
import org.kring.server.live.Outcome.Done;
import org.kring.server.page.AgreementLinks;
import org.kring.server.page.Frame;
import org.kring.server.page.Place;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An agreement is looked at again: kept, changed, ended, asked about early, or said not to fit with another. */
@Controller
class ReviewController {
    private final Desk desk;

    ReviewController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(AgreementLinks.ACT + "review")
    View review(Look look, @PathVariable int n) {
        var agreement = find(look, n);
        return page(T.agreementReview(at(look, agreement), ReviewView.of(look, agreement, ReviewView.fresh(look))));
    }

    /** What did we see? */
    @PostMapping(AgreementLinks.ACT + "observations")
    View seen(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new NoteSeen(find(look, n).id(), look.me(), Way.OWN_DEVICE, text(sent)), Typed.sent("seen", sent));
    }

    /** Everyone is asked whether to keep it as it is. */
    @PostMapping(AgreementLinks.ACT + "renewal")
    View keep(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var agreement = find(look, n);
        return act(look, n, ask(look, agreement, Content.keeping(agreement, day(sent.get("until")))), Typed.sent("keep", sent));
    }

    /** Everyone is asked whether to let it end. */
    @PostMapping(AgreementLinks.ACT + "ending")
    View end(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var agreement = find(look, n);
        return act(look, n, ask(look, agreement, Content.ending(agreement, text(sent))), Typed.sent("end", sent));
    }

    private static Command ask(Look look, Agreement agreement, Content content) {
        return new AskEveryone(agreement.circle(), look.me(), null, content, List.of());
    }

    /** There is something new to know: the circle is to look at it before its day. */
    @PostMapping(AgreementLinks.ACT + "news")
    View early(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new AskToLook(find(look, n).id(), look.me(), Way.OWN_DEVICE, text(sent)), Typed.sent("early", sent));
    }

    @PostMapping(AgreementLinks.ACT + "clashes")
    View clash(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var other = number(sent.get("other"));
        var agreement = find(look, n).id();
        return act(look, n, new DeclareClash(agreement, other == 0 ? agreement : new AgreementId(other), look.me(),
            Way.OWN_DEVICE, text(sent)), Typed.sent("clash", sent));
    }

    @PostMapping(AgreementLinks.ACT + "fit")
    View fits(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        return act(look, n, new TakeBackClash(find(look, n).id(), new AgreementId(Math.max(1, number(sent.get("other"))))),
            Typed.sent("fit", sent));
    }

    /** The next meeting of its circle looks at it. */
    @PostMapping(AgreementLinks.ACT + "agenda")
    View agenda(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var agreement = find(look, n);
        var next = look.state().meetings().nextIn(agreement.circle(), look.now().at()).orElseThrow(NotHere::new);
        return act(look, n, new AddLook(next.id(), agreement.id()), Typed.sent("agenda", sent));
    }

    private View act(Look look, int n, Command command, Typed typed) {
        return desk.act(look, command, done -> see(home(look, n, done)), (fresh, refused) -> {
            var agreement = find(fresh, n);
            return again(T.agreementReview(at(fresh, agreement),
                ReviewView.of(fresh, agreement, typed.wrong(field(typed), fresh.sentence(refused)))));
        });
    }

    private static String field(Typed typed) {
        return typed.form().equals("keep") ? "until" : typed.form().equals("clash") && typed.value("other").isEmpty() ? "other"
            : "text";
    }

    private static String home(Look look, int n, Done done) {
        return done.first(ProposalBegun.class).map(begun -> look.links().proposals().one(begun.proposal()))
            .orElseGet(() -> look.links().agreements().one(new AgreementId(n)));
    }

    /** What lasts and holds; the table's device looks at it in its meeting. */
    private static Agreement find(Look look, int n) {
        if (look.me() == null) {
            throw new NotHere();
        }
        return look.state().agreements().find(new AgreementId(NotHere.unlessCounted(n)))
            .filter(agreement -> !agreement.isOnce() && !agreement.isAct()).orElseThrow(NotHere::new);
    }

    private static Text text(Map<String, String> sent) {
        return new Text(sent.getOrDefault("text", ""));
    }

    private static int number(String value) {
        return value != null && value.matches("[1-9]\\d{0,8}") ? Integer.parseInt(value) : 0;
    }

    /** What is no date is asked for again, like one that has passed. */
    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value == null ? "" : value.strip());
        } catch (DateTimeParseException e) {
            return LocalDate.EPOCH;
        }
    }

    private static Frame at(Look look, Agreement agreement) {
        return look.frame().at(Place.AGREEMENTS).titled(agreement.headline().toString())
            .hearing("agreement-" + agreement.id().value());
    }
}
