package org.kring.server.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kring.core.Way;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.Ladder;
import org.kring.core.proposal.May;
import org.kring.core.proposal.MayTurn;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.Stage;
import org.kring.server.page.Option;
import org.kring.server.web.Look;

/** Other courses with a proposal, in the words of the page. */
final class TurnParts {
    private TurnParts() {}

    static TurnView of(Look look, Proposal proposal, May may) {
        var motion = proposal.stage().isOver() ? null : proposal.aside().motion();
        var tomorrow = look.now().today().plusDays(1);
        return new TurnView(motion == null ? null : asked(look, proposal), motion == null ? null : motion.reason().toString(),
            look.me() != null && proposal.owesCourse(look.me()) && MayTurn.answer(may, look.me(), Way.OWN_DEVICE).holds(),
            motion == null ? null : look.w().t("proposal.quiet", Few.names(look, motion.notYet())), rests(look, proposal),
            MayTurn.bringBack(may).holds(), proposal.aside().result().toString(),
            may(may, new Course.Park(tomorrow, anyone(look, proposal))),
            may(may, new Course.Refer(null, List.of(anyone(look, proposal)), tomorrow)), may(may, Course.LET_GO),
            back(look, may), LeadParts.owners(look, ProposalViews.circle(look, proposal)), circles(look, proposal),
            StuckParts.of(look, proposal, may), Ladder.asksWhatIsHard(proposal) && look.me() != null
                && may.react(look.me(), Way.OWN_DEVICE).holds(), StuckParts.helpAsked(look, proposal),
            StuckParts.helped(look, proposal), look.me() != null && MayTurn.appeal(may, look.me()).holds(),
            proposal.talk().appeal().toString(), RemovalParts.of(look, proposal, may));
    }

    /** In a meeting it is taken there, outside of one it is suggested. */
    private static boolean may(May may, Course course) {
        return (may.proposal().isInMeeting() ? MayTurn.fits(may, course).and(may::lead) : MayTurn.suggest(may, course)).holds();
    }

    private static org.kring.core.MemberId anyone(Look look, Proposal proposal) {
        return ProposalViews.circle(look, proposal).members().stream().findFirst().orElse(new org.kring.core.MemberId(1));
    }

    private static List<Option> back(Look look, May may) {
        return Stream.of(Stage.UNDERSTAND, Stage.SHAPE).filter(to -> may(may, new Course.GoBack(to)))
            .map(to -> new Option(to.name(), look.w().t("proposal.course.back." + to.name()))).toList();
    }

    private static List<Option> circles(Look look, Proposal proposal) {
        var nobody = new Option("", look.w().t("proposal.course.refer.group"));
        return Stream.concat(Stream.of(nobody), look.state().circles().all().stream()
            .filter(circle -> !circle.id().equals(proposal.circle()))
            .map(circle -> new Option(Integer.toString(circle.id().value()), circle.name().toString()))).toList();
    }

    private static String asked(Look look, Proposal proposal) {
        var motion = proposal.aside().motion();
        return look.w().t("proposal.course.asked", motion.by() == null ? look.w().t("proposal.theTable")
            : look.names().of(motion.by()), told(look, motion.course()));
    }

    private static String rests(Look look, Proposal proposal) {
        return proposal.stage().isResting() ? told(look, proposal.aside().rest().course()) : null;
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
