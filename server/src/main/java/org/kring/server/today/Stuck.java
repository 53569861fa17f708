package org.kring.server.today;

import java.util.List;
import java.util.Optional;
import org.kring.core.proposal.Proposal;
import org.kring.server.page.Asked;
import org.kring.server.page.Excerpt;
import org.kring.server.today.TodayView.Own;
import org.kring.server.web.Courses;
import org.kring.server.web.Look;

/** Where this person's circles were stuck: who works on it, what was done as agreed on; and whom this person helps. */
final class Stuck {
    private static final int TITLE = 100;

    private Stuck() {}

    static List<Own> of(Look look) {
        return look.state().proposals().allRunning().filter(proposal -> !proposal.stage().isOver())
            .flatMap(proposal -> note(look, proposal).map(note -> own(look, proposal, note)).stream()).toList();
    }

    private static Optional<String> note(Look look, Proposal proposal) {
        var circle = look.state().circles().find(proposal.circle()).orElseThrow();
        return circle.has(look.me()) ? inCircle(look, proposal)
            : Optional.ofNullable(proposal.aside().help().asks()).filter(look.me()::equals)
                .map(_ -> look.w().t("today.stuck.help", circle.name(), look.w().of(proposal.stage())));
    }

    /** As long as it rests, or is decided in the way that was agreed on for this case. */
    private static Optional<String> inCircle(Look look, Proposal proposal) {
        var resort = proposal.aside().help().resort();
        return Courses.isLastResort(proposal) || !proposal.workingOn().isEmpty() ? Optional.of(Courses.rests(look, proposal))
            : Optional.ofNullable(resort).map(done -> look.w().t("proposal.help.resort." + done.kind(), look.w().list(look.names().of(done.people()))));
    }

    private static Own own(Look look, Proposal proposal, String note) {
        return new Own("stuck-" + proposal.id().value(), Excerpt.of(Asked.title(look.w(), proposal.content()), TITLE), note,
            look.links().proposals().one(proposal.id()));
    }
}
