package org.kring.core.random;

import java.util.ArrayList;
import java.util.List;
import org.kring.core.MemberId;
import org.kring.core.circle.Role;
import org.kring.core.consent.Objection;
import org.kring.core.proposal.Course;
import org.kring.core.proposal.Proposal;
import org.kring.core.proposal.ProposalCommand.ActMeanwhile;
import org.kring.core.proposal.ProposalCommand.AnswerHelp;
import org.kring.core.proposal.ProposalCommand.AskToHelp;
import org.kring.core.proposal.ProposalCommand.SuggestCourse;
import org.kring.core.proposal.ProposalCommand.TakeCourse;
import org.kring.core.proposal.ProposalCommand.TakeLastResort;
import org.kring.core.proposal.ProposalCommand.TryWayOut;
import org.kring.core.proposal.Risk;
import org.kring.core.proposal.WayOut;

/** What is left where those who are for and against do not meet. */
record WayOutMoves(Throw it, Dice dice, Proposal proposal) {
    WayOutMoves(Throw it) {
        this(it, it.dice(), it.proposal());
    }

    Move wayOut(WayOut way) {
        if (way == WayOut.LAST_RESORT) {
            return dice.oneIn(3) ? act() : it.lead(lastResort());
        }
        if (way == WayOut.OUTSIDE_FACILITATOR && !dice.oneIn(4)) {
            return help();
        }
        if (way != WayOut.SMALL_GROUP) {
            return it.lead(new TryWayOut(it.id(), way, dice.text()));
        }
        return smallGroup();
    }

    private Move smallGroup() {
        var people = new ArrayList<>(proposal.openAgainst().stream().map(Objection::by).toList());
        people.add(proposal.author() == null ? it.member() : proposal.author());
        var course = new Course.Refer(null, people, it.today().plusDays(dice.between(1, 9)));
        return proposal.isInMeeting() ? it.lead(new TakeCourse(it.id(), course, it.present(), dice.text()))
            : Move.by(it.member(), new SuggestCourse(it.id(), course, dice.text()));
    }

    private Move help() {
        var asked = proposal.aside().help().asked();
        var circle = it.state().circles().find(proposal.circle()).orElseThrow();
        var outside = ids().stream().filter(each -> !circle.has(each)).toList();
        return asked != null ? Move.by(asked, new AnswerHelp(it.id(), asked, !dice.oneIn(3)))
            : it.lead(new AskToHelp(it.id(), dice.of(outside.isEmpty() ? ids() : outside)));
    }

    TakeLastResort lastResort() {
        return new TakeLastResort(it.id(), dice.oneIn(2) ? List.of() : dice.some(ids(), 4));
    }

    /** Mostly the leader, mostly for a time that there may be. */
    Move act() {
        var circle = it.state().circles().find(proposal.circle()).orElseThrow();
        var who = circle.holder(Role.LEADER).filter(_ -> !dice.oneIn(9)).orElseGet(it::member);
        var since = it.today().minusDays(dice.below(dice.oneIn(9) ? 3 : 2));
        return Move.by(who, new ActMeanwhile(it.id(), dice.any(Risk.class), since, it.today().plusDays(dice.between(0, 13)),
            dice.text(), dice.text()));
    }

    private List<MemberId> ids() {
        return List.copyOf(it.state().people().here());
    }
}
