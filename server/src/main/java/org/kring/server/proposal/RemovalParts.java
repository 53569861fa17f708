package org.kring.server.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.agreement.Agreement;
import org.kring.core.proposal.Care;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Words;
import org.kring.server.proposal.ProposalView.Fact;
import org.kring.server.proposal.TurnView.About;
import org.kring.server.web.Appeals;
import org.kring.server.web.Look;

/** Whom it is about, where somebody may not belong to a circle any more, and what they and the others can do. */
final class RemovalParts {
    private RemovalParts() {}

    /** Null where it is about nobody's leaving, or nothing comes of it. */
    static About of(Look look, Proposal proposal, May may) {
        return !(proposal.content().effect() instanceof Effect.Remove about) || isGone(look, proposal) ? null
            : new About(said(look, proposal, about), care(look.w(), proposal), again(look, proposal, about, may),
                proposal.stage() == Stage.DECIDED ? Appeals.of(look, agreement(look, proposal)) : null);
    }

    private static boolean isGone(Look look, Proposal proposal) {
        return proposal.stage() != Stage.DECIDED && proposal.stage().isOver();
    }

    private static Agreement agreement(Look look, Proposal proposal) {
        return look.state().agreements().find(proposal.outcome().agreement()).orElseThrow();
    }

    /** It holds, has ended, or has given way to a later decision about the same person. */
    private static String decided(Look look, Proposal proposal, Effect.Remove about) {
        var mine = about.member().equals(look.me());
        var agreement = agreement(look, proposal);
        var name = look.names().of(about.member());
        var circle = ProposalViews.circle(look, proposal).name();
        var since = agreement.stand().from().atZone(look.now().zone()).toLocalDate();
        return agreement.holds() ? look.w().t(mine ? "proposal.removal.decided.you" : "proposal.removal.decided", name, circle, agreement.lookAgain())
            : agreement.replacedBy() != null ? look.w().t("proposal.removal.anew", name, circle)
            : look.w().t(mine ? "proposal.removal.ended.you" : "proposal.removal.ended", name, circle, since);
    }

    private static List<String> said(Look look, Proposal proposal, Effect.Remove about) {
        var w = look.w();
        var circle = ProposalViews.circle(look, proposal).name();
        var name = look.names().of(about.member());
        var mine = about.member().equals(look.me());
        if (proposal.stage() == Stage.DECIDED) {
            return List.of(decided(look, proposal, about));
        }
        return mine ? List.of(w.t("proposal.removal.you", circle, about.until()), w.t("proposal.removal.you.heard"),
            w.t("proposal.removal.you.care")) : List.of(w.t("proposal.removal.about", name));
    }

    private static List<Fact> care(Words w, Proposal proposal) {
        return Stream.of(Care.values()).filter(proposal.talk().care()::containsKey)
            .map(each -> new Fact(w.of(each), w.date(proposal.talk().care().get(each)))).toList();
    }

    /** Without a wider circle the circle itself looks at its agreement again. */
    private static String again(Look look, Proposal proposal, Effect.Remove about, May may) {
        return proposal.stage() == Stage.DECIDED && about.member().equals(look.me()) && !may.hasWiderCircle()
            && agreement(look, proposal).holds()
            ? look.links().agreements().act(proposal.outcome().agreement(), "review") + "#news" : null;
    }
}
