package org.kring.server.proposal;

import java.util.List;
import org.kring.core.Way;
import org.kring.core.proposal.May;
import org.kring.core.proposal.MayConcern;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.web.Few;
import org.kring.server.web.Look;

/** What the group is at: one prompt, who has not spoken, and what else is open to the viewer. */
final class NowParts {
    private NowParts() {}

    /** Null where another part of the page asks. */
    static ProposalView.Now of(Look look, Proposal proposal, May may) {
        var stage = proposal.stage();
        return stage != Stage.CLARIFY && stage != Stage.REACT ? null
            : new ProposalView.Now(stage.name(), mayAsk(look, stage, may),
                look.me() != null && may.isAwaited(look.me()) && may.addNothing(look.me(), Way.OWN_DEVICE).holds(), quiet(look, may));
    }

    private static boolean mayAsk(Look look, Stage stage, May may) {
        return look.me() != null && (stage == Stage.CLARIFY ? may.ask(look.me(), Way.OWN_DEVICE)
            : may.react(look.me(), Way.OWN_DEVICE)).holds();
    }

    static String quiet(Look look, May may) {
        return may.quiet().isEmpty() ? look.w().t("proposal.quiet.nobody")
            : look.w().t("proposal.quiet", Few.names(look, may.quiet()));
    }

    static ProposalView.Ways ways(Look look, Proposal proposal, May may) {
        var early = look.me() != null && may.consentEarly(look.me()).holds();
        return new ProposalView.Ways(may.lengthen().holds(), early, may.waitForAll(true).holds(),
            may.waitForAll(false).holds(), may.callToMeeting().holds(), touched(look, proposal, may));
    }

    private static List<ProposalView.Touched> touched(Look look, Proposal proposal, May may) {
        return look.state().circles().inside(proposal.circle()).stream().filter(circle -> MayConcern.say(may, circle.id(),
                !proposal.place().concerns().contains(circle.id())).holds())
            .map(circle -> new ProposalView.Touched(circle.id().value(), circle.name().toString(),
                proposal.place().concerns().contains(circle.id()))).toList();
    }
}
