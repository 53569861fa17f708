package org.kring.server.web;

import java.util.List;
import org.kring.core.circle.Circle;
import org.kring.core.consent.Window;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Asked;
import org.kring.server.page.Excerpt;
import org.kring.server.page.Mark;

/**
 * A proposal on its way in a circle, in one line.
 *
 * @param circle whose it is, or null where there is one circle only
 * @param agenda puts it on the agenda of the next meeting, or null
 */
public record OpenProposal(int number, Mark mark, String title, String circle, String note, String href, ForAgenda agenda) {
    private static final int TITLE = 120;

    public static List<OpenProposal> in(Look look, Circle circle) {
        return look.state().proposals().runningIn(circle.id()).stream()
            .filter(proposal -> !proposal.stage().isOver() && proposal.isShownTo(look.me()))
            .map(proposal -> of(look, proposal)).toList();
    }

    private static OpenProposal of(Look look, Proposal proposal) {
        return new OpenProposal(proposal.id().value(), mark(proposal.stage()),
            Excerpt.of(Asked.title(look.w(), proposal.content()), TITLE), circle(look, proposal), note(look, proposal),
            look.links().proposals().one(proposal.id()), ForAgenda.of(look, proposal));
    }

    private static String circle(Look look, Proposal proposal) {
        return look.state().circles().all().size() < 2 ? null
            : look.state().circles().find(proposal.circle()).orElseThrow().name().toString();
    }

    private static String note(Look look, Proposal proposal) {
        var stage = stage(look, proposal);
        return proposal.stage().isAsking()
            ? stage + proposal.runningWindow().map(Window::until).map(end -> ", " + look.w().until(end)).orElse("") : stage;
    }

    private static String stage(Look look, Proposal proposal) {
        return switch (proposal.stage()) {
            case DRAFT -> look.w().t("circle.open.draft");
            case OBJECTIONS -> look.w().t("circle.open.reasons", proposal.openAgainst().size());
            case UNDERSTAND, PICTURE, SHAPE, WRITING, CLARIFY, REACT, ADJUST, CONSENT_ROUND, PENDING_ABSENT, DECIDED,
                WITHDRAWN, DROPPED, PARKED, REFERRED -> look.w().of(proposal.stage());
        };
    }

    private static Mark mark(Stage stage) {
        return stage == Stage.OBJECTIONS ? Mark.REASON : stage == Stage.DRAFT ? Mark.NOT_YET : Mark.NOW;
    }
}
