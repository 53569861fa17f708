package org.kring.server.proposal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kring.core.MemberId;
import org.kring.core.circle.Circle;
import org.kring.core.proposal.Care;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.May;
import org.kring.core.proposal.MayConcern;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;
import org.kring.server.web.Few;
import org.kring.server.web.Look;

/** What may be done to move on. */
final class LeadParts {
    private LeadParts() {}

    static ProposalView.Lead of(Look look, Proposal proposal, May may) {
        var present = present(look, proposal);
        var declare = may.declare();
        var lead = new ProposalView.Lead(stages(look, may), content(proposal, may), Few.options(look, ProposalViews.circle(look, proposal), proposal.content().effect().losing()),
            mayAskAll(proposal, may, present), declare.holds(), missing(look, proposal, may), !proposal.stage().isForming() && may.present().holds(),
            may.withdraw().holds(),
            care(look, proposal, may), heard(look, proposal, may), findsText(look, proposal), proposal.stage() == Stage.DRAFT);
        return offersNothing(lead) ? null : lead;
    }

    private static boolean offersNothing(ProposalView.Lead lead) {
        return lead.stages().isEmpty() && lead.content() == null && !lead.mayAskAll() && !lead.declare()
            && lead.missing() == null && !lead.mayPresent() && !lead.mayWithdraw() && lead.care().isEmpty()
            && lead.heard() == null;
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

    private static boolean mayAskAll(Proposal proposal, May may, List<MemberId> present) {
        return !proposal.stage().isForming() && may.openRound(present).holds();
    }

    private static Typed content(Proposal proposal, May may) {
        return may.changeText().holds() && !proposal.stage().isForming() ? new Typed("texts", fields(proposal), Map.of()) : null;
    }

    private static Map<String, String> fields(Proposal proposal) {
        var fields = new TreeMap<>(Shape.fields(proposal));
        if (proposal.content().effect() instanceof Effect.Remove(var member, var _)) {
            fields.put("removal", Integer.toString(member.value()));
        }
        return fields;
    }

    /** First a reason is understood; the text comes after. */
    private static boolean findsText(Look look, Proposal proposal) {
        return proposal.stage() == Stage.OBJECTIONS
            && proposal.openObjections().stream().allMatch(objection -> objection.isUnderstood(look.now().at()));
    }

    private static String heard(Look look, Proposal proposal, May may) {
        return may.noteHeard(present(look, proposal)).holds() ? look.names().of(proposal.content().effect().subject()) : null;
    }

    private static List<Option> care(Look look, Proposal proposal, May may) {
        return proposal.content().effect() instanceof Effect.Remove && may.recordCare().holds()
            ? Stream.of(Care.values()).filter(each -> !proposal.talk().care().containsKey(each))
                .map(each -> new Option(each.name(), look.w().of(each))).toList() : List.of();
    }

    private static String missing(Look look, Proposal proposal, May may) {
        if (!proposal.isInMeeting() || !may.lead().holds()) {
            return null;
        }
        return proposal.stage() == Stage.CONSENT_ROUND ? may.declare().refusal().map(look::sentence).orElse(null)
            : MayConcern.spokenFor(may, present(look, proposal)).refusal().filter(_ -> proposal.stage().isWriting())
                .map(look::sentence).orElse(null);
    }
}
