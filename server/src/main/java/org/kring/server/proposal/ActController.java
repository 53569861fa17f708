package org.kring.server.proposal;

import static org.kring.server.page.Draw.T;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.function.BiFunction;
import org.kring.core.Command;
import org.kring.core.Decision.Refused;
import org.kring.core.ProposalId;
import org.kring.core.TextRefusal;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalRefusal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Typed;
import org.kring.server.web.Desk;
import org.kring.server.web.Look;
import org.kring.server.web.NotHere;
import org.kring.server.web.Pages;
import org.springframework.web.servlet.View;

/** What all acts on a proposal share: where they lead, and how a form comes back. */
abstract class ActController {
    private final Desk desk;

    ActController(Desk desk) {
        this.desk = desk;
    }

    static ProposalId id(int n) {
        if (n < 1) {
            throw new NotHere();
        }
        return new ProposalId(n);
    }

    /** The proposal, if there is one that this viewer may see. */
    static Proposal find(Look look, int n) {
        return look.state().proposals().find(id(n))
            .filter(proposal -> look.me() == null ? proposal.isInMeeting() || !isDraft(proposal) : proposal.isShownTo(look.me()))
            .orElseThrow(NotHere::new);
    }

    private static boolean isDraft(Proposal proposal) {
        return proposal.stage() == Stage.DRAFT;
    }

    /**
     * Hands a command in.
     *
     * @param form the form it came from, as it was sent: it comes back when the command is refused
     */
    View act(Look look, int n, Command command, Typed form) {
        return act(look, n, command, form, (fresh, typed) -> again(fresh, n, typed));
    }

    /** @param back the page to which the form comes back */
    View act(Look look, int n, Command command, Typed form, BiFunction<Look, Typed, View> back) {
        find(look, n);
        return desk.act(look, command, _ -> Pages.see(next(look, n, form)),
            (fresh, refused) -> back.apply(fresh, wrong(fresh, form, refused)));
    }

    View again(Look look, int n, Typed form) {
        var proposal = find(look, n);
        var frame = ProposalViews.frame(look, proposal);
        var view = ProposalViews.of(look, proposal, form);
        var page = T.proposalPage(frame, view);
        return Pages.again(hasPlace(page, form) ? page : T.proposalPage(frame, view.losing()));
    }

    /** Whether the page, as it is by now, has this form. */
    private static boolean hasPlace(JteModel page, Typed form) {
        return page.render().contains(" id=\"" + form.form() + "\"");
    }

    /** What was wrong with the text stands beside the text, everything else above the form. */
    static Typed wrong(Look look, Typed form, Refused refused) {
        var sentence = look.sentence(refused);
        return refused.why() == ProposalRefusal.ITEM_IS_NOT_OURS ? form.wrong(About.FIELD, sentence)
            : refused.why() instanceof TextRefusal || refused.why() == ProposalRefusal.REASON_HAS_NO_WORDS ? form.wrong(field(form), sentence)
            : form.wrong(sentence);
    }

    private static String field(Typed form) {
        return !form.values().containsKey("text") ? "words"
            : !form.value("text").isBlank() && form.values().containsKey("why") && form.value("why").isBlank() ? "why" : "text";
    }

    private static String next(Look look, int n, Typed form) {
        return within(look, form.values(), look.links().proposals().one(id(n)));
    }

    /** Back to where the form was shown, if that is a page of this collective. */
    static String within(Look look, Map<String, String> sent, String otherwise) {
        var to = sent.getOrDefault("to", "");
        var home = look.links().today();
        return (to.equals(home) || to.startsWith(home + "/")) && !to.contains("//") && !to.contains("\\") ? to : otherwise;
    }
}
