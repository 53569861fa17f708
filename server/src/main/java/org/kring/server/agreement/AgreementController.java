package org.kring.server.agreement;

import static org.kring.server.page.Draw.T;
import static org.kring.server.web.Pages.again;
import static org.kring.server.web.Pages.page;
import static org.kring.server.web.Pages.see;

import java.util.Map;
import org.kring.core.AgreementId;
import org.kring.core.Command;
import org.kring.core.MemberId;
import org.kring.core.Text;
import org.kring.core.Way;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementCommand.EndAct;
import org.kring.core.agreement.AgreementCommand.FileUnder;
import org.kring.core.agreement.AgreementCommand.MindIt;
import org.kring.core.agreement.AgreementCommand.TellNewcomers;
import org.kring.core.agreement.AgreementCommand.Watch;
import org.kring.core.consent.Words;
import org.kring.core.proposal.ProposalCommand.ObjectToDecision;
import org.kring.core.proposal.ProposalEvent.DecisionTakenUp;
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

/** One agreement, or one decision in one line, with all that belongs to it. */
@Controller
class AgreementController {
    private final Desk desk;

    AgreementController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(AgreementLinks.ONE)
    View agreement(Look look, @PathVariable int n) {
        var agreement = find(look, n);
        return page(T.agreementAgreement(at(look, agreement), AgreementView.of(look, agreement, Typed.nothing(""))));
    }

    /** Something to watch. */
    @PostMapping(AgreementLinks.ACT + "remarks")
    View watch(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var typed = Typed.sent("watch", sent);
        return act(look, n, new Watch(id(n), me(look), Way.OWN_DEVICE, new Text(typed.value("text"))), typed);
    }

    /** This person minds it from now on. */
    @PostMapping(AgreementLinks.ACT + "owner")
    View mind(Look look, @PathVariable int n) {
        return act(look, n, new MindIt(id(n), me(look)), Typed.nothing("mind"));
    }

    /** What this person does while the circle is stuck is not needed any more. */
    @PostMapping(AgreementLinks.ACT + "stop")
    View stop(Look look, @PathVariable int n) {
        me(look);
        return act(look, n, new EndAct(id(n)), Typed.nothing("stop"));
    }

    /** A reason against a decision in one line, by somebody who was not there. */
    @PostMapping(AgreementLinks.ACT + "objections")
    View object(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        var typed = Typed.sent("object", sent);
        return act(look, n, new ObjectToDecision(id(n), me(look), Way.OWN_DEVICE, Words.of(new Text(typed.value("text")))),
            typed);
    }

    /** Newcomers read it, or need not any more. */
    @PostMapping(AgreementLinks.ACT + "newcomers")
    View newcomers(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        me(look);
        return act(look, n, new TellNewcomers(id(n), "yes".equals(sent.get("read"))), Typed.sent("newcomers", sent));
    }

    /** What it belongs to, of all that its circle looks after. */
    @PostMapping(AgreementLinks.ACT + "item")
    View file(Look look, @PathVariable int n, @RequestParam Map<String, String> sent) {
        me(look);
        var item = sent.getOrDefault("item", "").matches("\\d{1,6}") ? Integer.parseInt(sent.get("item")) : -1;
        return act(look, n, new FileUnder(id(n), item), Typed.sent("file", sent));
    }

    /** Any two of its texts, and what changed between them. */
    @GetMapping(AgreementLinks.ACT + "texts")
    View texts(Look look, @PathVariable int n, @RequestParam(defaultValue = "0") int from,
               @RequestParam(defaultValue = "0") int to) {
        var agreement = find(look, n);
        return page(T.agreementTexts(at(look, agreement), TextsView.of(look, agreement, from, to)));
    }

    private View act(Look look, int n, Command command, Typed typed) {
        return desk.act(look, command, done -> see(home(look, n, done)), (fresh, refused) -> {
            var agreement = find(fresh, n);
            var back = typed.wrong(typed.values().containsKey("text") ? "text" : "", fresh.sentence(refused));
            return again(T.agreementAgreement(at(fresh, agreement), AgreementView.of(fresh, agreement, back)));
        });
    }

    /** A reason against a decision makes it a proposal, and that is where it goes on. */
    private static String home(Look look, int n, Done done) {
        return done.first(DecisionTakenUp.class).map(taken -> look.links().proposals().one(taken.proposal()))
            .orElseGet(() -> look.links().agreements().one(id(n)));
    }

    private static Agreement find(Look look, int n) {
        return look.state().agreements().find(id(n)).orElseThrow(NotHere::new);
    }

    /** What belongs to a person is not done on the table's device. */
    private static MemberId me(Look look) {
        if (look.me() == null) {
            throw new NotHere();
        }
        return look.me();
    }

    private static AgreementId id(int n) {
        return new AgreementId(NotHere.unlessCounted(n));
    }

    private static Frame at(Look look, Agreement agreement) {
        return look.frame().at(Place.AGREEMENTS).titled(agreement.headline().toString())
            .hearing("agreement-" + agreement.id().value());
    }
}
