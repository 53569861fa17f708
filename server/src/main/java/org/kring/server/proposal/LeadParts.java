package org.kring.server.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.proposal.May;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Look;

/** What may be done to move on. */
final class LeadParts {
    private LeadParts() {}

    static ProposalView.Lead of(Look look, Proposal proposal, May may) {
        var present = present(look, proposal);
        var declare = may.declare();
        var lead = new ProposalView.Lead(stages(look, may), content(proposal, may), owners(look, ProposalViews.circle(look, proposal)),
            may.openRound(present).holds(), declare.holds(), missing(look, proposal, may), may.present().holds(),
            may.withdraw().holds(),
            proposal.isInMeeting() && may.drop(present).holds());
        return offersNothing(lead) ? null : lead;
    }

    private static boolean offersNothing(ProposalView.Lead lead) {
        return lead.stages().isEmpty() && lead.content() == null && !lead.mayAskAll() && !lead.declare()
            && lead.missing() == null && !lead.mayPresent() && !lead.mayWithdraw() && !lead.mayDrop();
    }

    /** Who is there, where a meeting has the proposal; nobody outside of one. */
    static List<MemberId> present(Look look, Proposal proposal) {
        return proposal.meeting() == null ? List.of()
            : look.state().meetings().find(proposal.meeting()).map(meeting -> meeting.presence().here()).orElse(List.of());
    }

    private static List<Option> stages(Look look, May may) {
        return Stream.of(Stage.CLARIFY, Stage.REACT, Stage.OBJECTIONS).filter(stage -> may.moveOn(stage).holds())
            .map(stage -> new Option(stage.name(), look.w().t("proposal.moveTo." + stage.name()))).toList();
    }

    private static Typed content(Proposal proposal, May may) {
        return may.changeText().holds() ? new Typed("texts", Shape.fields(proposal.content()), Map.of()) : null;
    }

    static List<Option> owners(Look look, Circle circle) {
        return circle.members().stream()
            .map(member -> new Option(Integer.toString(member.value()), look.names().of(member))).toList();
    }

    private static String missing(Look look, Proposal proposal, May may) {
        return proposal.stage() != Stage.CONSENT_ROUND || !proposal.isInMeeting() || !may.lead().holds() ? null
            : may.declare().refusal().map(look::sentence).orElse(null);
    }
}
