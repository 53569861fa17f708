package org.kring.core.random;

import org.kring.core.Way;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.AnswerCourse;
import org.kring.core.proposal.ProposalCommand.BringBack;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.Stage;
import org.kring.core.proposal.WayOut;

/** Other ways to go on with a proposal: suggested, taken, answered to. */
record CourseMoves(Throw it, Dice dice, Proposal proposal) {
    CourseMoves(Throw it) {
        this(it, it.dice(), it.proposal());
    }

    Move courses() {
        var who = proposal.aside().motion() == null || proposal.aside().motion().notYet().isEmpty() || dice.oneIn(5)
            ? it.member() : dice.of(proposal.aside().motion().notYet());
        var way = dice.any(Way.class);
        return switch (isAsked() ? 9 : proposal.isInMeeting() && dice.oneIn(2) ? 0 : dice.below(9)) {
            case 0 -> it.lead(new TakeCourse(it.id(), course(), it.present(), dice.text()));
            case 1 -> Move.by(who, new SuggestCourse(it.id(), course(), dice.text()));
            case 2 -> it.lead(new TryWayOut(it.id(), dice.any(WayOut.class), dice.text()));
            case 3 -> it.lead(new WayOutMoves(it).lastResort());
            case 4 -> it.lead(new BringBack(it.id(), dice.text()));
            case 5 -> new WayOutMoves(it).act();
            default -> it.as(who, way, new AnswerCourse(it.id(), who, way, dice.oneIn(15)));
        };
    }

    Course course() {
        var day = it.today().plusDays(dice.between(0, 6));
        var members = it.state().root().members();
        return switch (dice.below(6)) {
            case 0, 1 -> new Course.Park(day, it.member());
            case 2 -> Course.LET_GO;
            case 3 -> new Course.Refer(dice.oneIn(2) ? dice.of(it.state().circles().all()).id() : null,
                dice.some(members, 4), day);
            default -> new Course.GoBack(dice.any(Stage.class));
        };
    }

    /** What was suggested is mostly answered. */
    boolean isAsked() {
        return proposal.aside().motion() != null && !dice.oneIn(3);
    }
}
