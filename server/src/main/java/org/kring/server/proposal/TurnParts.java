package org.kring.server.proposal;

import java.time.LocalDate;
import org.kring.core.Way;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.May;
import org.kring.core.proposal.MayTurn;
import org.kring.core.proposal.Proposal;
import org.kring.server.web.Courses;
import org.kring.server.web.Few;
import org.kring.server.web.Look;

/** Other courses with a proposal that were suggested or taken, in the words of the page. */
final class TurnParts {
    private TurnParts() {}

    static TurnView of(Look look, Proposal proposal, May may) {
        var motion = proposal.stage().isOver() ? null : proposal.aside().motion();
        return new TurnView(motion == null ? null : asked(look, proposal), motion == null ? null : motion.reason().toString(),
            look.me() != null && proposal.owesCourse(look.me()) && MayTurn.answer(may, look.me(), Way.OWN_DEVICE).holds(),
            motion == null ? null : look.w().t("proposal.quiet", Few.names(look, motion.notYet())), rests(look, proposal), task(look, proposal), Courses.asked(look, proposal),
            MayTurn.bringBack(may).holds(), proposal.aside().result().toString(),
            helpAsked(look, proposal), listens(look, proposal), look.me() != null && MayTurn.appeal(may, look.me()).holds(),
            WhoseTurn.of(look, may), WhoseTurn.back(look, proposal), RemovalParts.of(look, proposal, may));
    }

    private static String asked(Look look, Proposal proposal) {
        var motion = proposal.aside().motion();
        return look.w().t("proposal.course.asked", motion.by() == null ? look.w().t("proposal.theTable")
            : look.names().of(motion.by()), told(look, motion.course()));
    }

    /** Who asked the viewer to listen, as they cannot name a reason yet; or null. */
    private static String listens(Look look, Proposal proposal) {
        return look.me() == null ? null : proposal.openObjections().stream().filter(reason -> look.me().equals(reason.listener())
            && !reason.isNamed() && look.now().at().isBefore(reason.timeToNameIt())).findFirst()
            .map(reason -> look.w().t("proposal.listen", look.names().of(reason.by()), reason.timeToNameIt())).orElse(null);
    }

    /** What is asked of the viewer, or null. */
    private static String helpAsked(Look look, Proposal proposal) {
        return look.me() == null || !look.me().equals(proposal.aside().help().asked()) || proposal.stage().isOver() ? null
            : look.w().t("proposal.help.you", ProposalViews.circle(look, proposal).name().toString());
    }

    private static String rests(Look look, Proposal proposal) {
        return Courses.rests(look, proposal);
    }

    /** What the small group does that the viewer is in; or null. */
    private static String task(Look look, Proposal proposal) {
        return look.me() == null || !proposal.workingOn().contains(look.me()) ? null : look.w().t("proposal.rests.task");
    }

    private static String told(Look look, Course course) {
        return switch (course) {
            case Course.Park(var wake, var owner) -> owner == null ? look.w().t("proposal.course.park.told.plain", wake)
                : look.w().t("proposal.course.park.told", wake, look.names().of(owner));
            case Course.Refer(var circle, var people, LocalDate returns) -> look.w().t("proposal.course.refer.told",
                circle == null ? look.w().list(look.names().of(people))
                    : look.state().circles().find(circle).orElseThrow().name().toString(), returns);
            case Course.GoBack(var to) -> look.w().t("proposal.course.back." + to.name());
            case Course.LetGo _ -> look.w().t("proposal.course.letGo");
        };
    }
}
