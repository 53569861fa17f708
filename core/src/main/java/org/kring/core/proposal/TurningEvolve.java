package org.kring.core.proposal;

import org.kring.core.Stamp;
import org.kring.core.Text;
import org.kring.core.consent.Objection;
import org.kring.core.proposal.Aside.Pause;
import org.kring.core.proposal.ProposalEvent.CourseAnswered;
import org.kring.core.proposal.ProposalEvent.CourseEvent;
import org.kring.core.proposal.ProposalEvent.CourseLeft;
import org.kring.core.proposal.ProposalEvent.CourseMoved;
import org.kring.core.proposal.ProposalEvent.CourseRaised;
import org.kring.core.proposal.ProposalEvent.CourseSuggested;
import org.kring.core.proposal.ProposalEvent.CourseTaken;
import org.kring.core.proposal.ProposalEvent.HelpAnswered;
import org.kring.core.proposal.ProposalEvent.HelpAsked;
import org.kring.core.proposal.ProposalEvent.RemovalAppealed;
import org.kring.core.proposal.ProposalEvent.LeaderActs;
import org.kring.core.proposal.ProposalEvent.ResortTaken;
import org.kring.core.proposal.ProposalEvent.WayOutGiven;
import org.kring.core.proposal.ProposalEvent.WayOutTried;
import org.kring.core.proposal.ProposalEvent.Woken;
import org.pcollections.OrderedPSet;

/** How another course changes a proposal. */
final class TurningEvolve {
    private TurningEvolve() {}

    static Proposal changed(Proposal p, Stamp stamp, CourseEvent event) {
        return switch (event) {
            case CourseSuggested e -> p.with(p.aside().with(new Motion(e.course(), e.reason(), e.by(), e.deciders(),
                OrderedPSet.empty(), e.clauses(), e.until())));
            case CourseAnswered(var _, var by, var _, var against) -> against ? p
                : p.with(p.aside().with(p.aside().motion().heard(by)));
            case CourseMoved(var _, var until) -> p.with(p.aside().with(p.aside().motion().movedTo(until)));
            case CourseLeft _ -> p.with(p.aside().with((Motion) null));
            case CourseTaken e -> taken(p, stamp, e);
            case CourseRaised(var _, var topic) -> p.with(p.aside().last(pause -> pause.asked(topic)));
            case Woken(var _, var to, var result) -> back(woken(p, to), stamp, result);
            case RemovalAppealed(var _, var _, var text) -> p.with(p.talk().appealed(text));
            case HelpAsked(var _, var who) -> p.with(p.aside().with(p.aside().help().asking(who)));
            case HelpAnswered(var _, var by, var yes) -> p.with(p.aside().with(p.aside().help().answered(by, yes)));
            case LeaderActs(var _, var agreement, var risk) -> p.with(p.aside().with(new Aside.Act(agreement, risk)));
            case ResortTaken(var _, var kind, var people) -> resort(p, new Resort(kind, people));
            case WayOutTried(var _, var way, var rounds, var note) ->
                p.with(p.aside().plus(new Aside.Tried(way, rounds, p.version().number(), note, stamp.at(), null, null)));
            case WayOutGiven(var _, var who, var until) -> p.with(p.aside().given(who, until));
        };
    }

    private static Proposal taken(Proposal p, Stamp stamp, CourseTaken e) {
        return switch (e.course()) {
            case Course.Park _ -> resting(p, Stage.PARKED, stamp, e);
            case Course.Refer _ -> resting(p, Stage.REFERRED, stamp, e);
            case Course.GoBack(var to) -> p.in(to).with(p.asking().folded()).with(p.forming().anew())
                .with(p.aside().with((Motion) null));
            case Course.LetGo _ -> p.in(Stage.DROPPED);
        };
    }

    /** It is asked anew of those who decide it now; a reason of whoever does not decide it any more has been heard. */
    private static Proposal resort(Proposal p, Resort resort) {
        var decides = resort.people();
        return p.in(Stage.ADJUST).with(p.aside().with((Motion) null).with(p.aside().help().with(resort)))
            .with(p.asking().folded().objections(each -> decides.isEmpty() || !each.isOpen() || decides.contains(each.by())
                ? each : each.in(Objection.State.LAST_RESORT)));
    }

    private static Proposal resting(Proposal p, Stage stage, Stamp stamp, CourseTaken e) {
        return p.in(stage).with(p.aside().with(new Rest(e.course(), p.stage(), e.reason(), e.wake()))
            .plus(new Pause(e.course(), e.reason(), stamp.at(), null, null, Text.NONE)));
    }

    private static Proposal back(Proposal p, Stamp stamp, Text result) {
        return p.with(p.aside().back(result, new Aside.Back(p.aside().rest(), p.stage(), p.version().number(), p.asking().next()))
            .last(pause -> pause.ended(stamp.at(), result)));
    }

    /** What was answered before it rested is kept, and counts no more; a reason against is still there. */
    private static Proposal woken(Proposal p, Stage to) {
        return to == Stage.OBJECTIONS ? p.in(to) : p.in(to).with(p.asking().folded());
    }
}
