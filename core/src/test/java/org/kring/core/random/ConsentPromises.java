package org.kring.core.random;

import static org.kring.core.random.Promise.must;

import java.util.HashSet;
import java.util.Set;
import org.kring.core.Event;
import org.kring.core.ProposalId;
import org.kring.core.Stamp;
import org.kring.core.collective.Collective;
import org.kring.core.proposal.Effect;
import org.kring.core.proposal.ProposalEvent.CourseAnswered;
import org.kring.core.proposal.ProposalEvent.CourseSuggested;
import org.kring.core.proposal.ProposalEvent.CourseTaken;
import org.kring.core.proposal.ProposalEvent.ProposalPresented;
import org.kring.core.proposal.ProposalEvent.RoundOpened;

/** Who decides, and that nothing is parked, passed on, sent back or let go over somebody's reason against it. */
final class ConsentPromises implements Promise {
    private final Set<ProposalId> against = new HashSet<>();

    @Override
    public void saw(Collective before, Stamp stamp, Event event, Collective after) {
        switch (event) {
            case RoundOpened e -> opened(before, stamp, e);
            case ProposalPresented e -> presented(before, e);
            case CourseSuggested e -> against.remove(e.proposal());
            case CourseAnswered e -> answered(e);
            case CourseTaken e -> taken(before, stamp, e);
            default -> { }
        }
    }

    private static void opened(Collective before, Stamp stamp, RoundOpened e) {
        var subject = before.proposals().find(e.proposal()).map(proposal -> proposal.content().effect().subject()).orElse(null);
        var today = stamp.at().atZone(before.zone()).toLocalDate();
        must(e.deciders().stream().noneMatch(member -> before.people().isOnLeave(member, today)), "nobody on leave decides");
        must(!e.deciders().contains(subject), "whom it is about does not decide");
    }

    private static void presented(Collective before, ProposalPresented e) {
        before.proposals().find(e.proposal()).ifPresent(proposal ->
            must(!(proposal.content().effect() instanceof Effect.Remove) || proposal.talk().care().size() == 2,
                "a talk comes before somebody's leaving is spoken of"));
    }

    private void answered(CourseAnswered e) {
        if (e.against()) {
            against.add(e.proposal());
        }
    }

    private void taken(Collective before, Stamp stamp, CourseTaken e) {
        var proposal = before.proposals().find(e.proposal()).orElseThrow();
        var motion = proposal.aside().motion();
        if (e.present().isEmpty() && motion != null && motion.course().equals(e.course())) {
            must(!against.contains(e.proposal()), "nobody is against another course");
            must(motion.notYet().isEmpty() || !stamp.at().isBefore(motion.until()), "everyone was asked, for the whole time");
        }
        must(e.wake() == null || e.wake().isAfter(stamp.at()), "what rests comes back");
    }
}
