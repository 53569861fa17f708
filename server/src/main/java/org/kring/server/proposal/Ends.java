package org.kring.server.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.kring.core.consent.Round;
import org.kring.core.consent.Window;
import org.kring.core.proposal.Ending;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.web.Look;

/** Until when something is awaited, why it goes on, and how it comes to its end. */
final class Ends {
    private Ends() {}

    /** "Answers until Sunday 20:00" */
    static String until(Look look, Proposal proposal, Window window) {
        var until = what(look, proposal.stage(), look.w().until(window.until()));
        return window.lengthened() ? look.w().t("proposal.until.lengthened", until) : until;
    }

    private static String what(Look look, Stage stage, String until) {
        return switch (stage) {
            case CLARIFY -> look.w().t("proposal.until.questions", until);
            case REACT -> look.w().t("proposal.until.reactions", until);
            case CONSENT_ROUND -> look.w().t("proposal.until.answers", until);
            case DECIDED -> look.w().t("proposal.until.decided", until);
            case UNDERSTAND, PICTURE, SHAPE, DRAFT, ADJUST, OBJECTIONS, PENDING_ABSENT, WITHDRAWN, DROPPED, WRITING, PARKED, REFERRED ->
                until;
        };
    }

    static List<String> of(Look look, Proposal proposal) {
        return Ending.of(proposal).map(ending -> Stream.concat(again(look, proposal.asking().round()),
            Stream.of(sentence(look, proposal.asking().round(), ending))).toList()).orElse(List.of());
    }

    private static Stream<String> again(Look look, Round round) {
        return !round.window().extended() ? Stream.empty()
            : Stream.of(look.w().t("proposal.ends.again", enough(round)));
    }

    private static String sentence(Look look, Round round, Ending ending) {
        return look.w().t("proposal.ends." + ending.name(), enough(round));
    }

    private static int enough(Round round) {
        return round.clauses().quorum(round.deciders().size());
    }
}
