package org.kring.core.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kring.core.CircleId;
import org.kring.core.Event;
import org.kring.core.Moment;
import org.kring.core.ProposalId;
import org.kring.core.consent.Window;
import org.kring.core.proposal.ProposalCommand.Begin;
import org.kring.core.proposal.ProposalEvent.ProposalPresented;
import org.kring.core.proposal.ProposalEvent.StageReached;
import org.kring.core.proposal.ProposalEvent.StepTimed;
import org.kring.core.proposal.ProposalEvent.WindowLengthened;

/** Outside of a meeting, asking and reacting have their time (method.md section 3, async variant). */
final class Windows {
    private Windows() {}

    static List<Event> timed(List<Event> begun, ProposalId id, Begin c, Below below, Moment now) {
        if (!c.presented() || c.meeting() != null) {
            return begun;
        }
        var all = new ArrayList<>(begun);
        all.add(new StepTimed(id, Windows.until(below, c.circle(), now)));
        return all;
    }

    static List<Event> presented(May may) {
        var presented = new ProposalPresented(may.proposal().id());
        return may.proposal().isInMeeting() ? List.of(presented) : List.of(presented, timed(may));
    }

    /** A stage, and outside of a meeting the time for it where it is one of asking or reacting. */
    static List<Event> reached(May may, Stage stage) {
        var reached = new StageReached(may.proposal().id(), stage);
        return stage.hasTime() && !may.proposal().isInMeeting() ? List.of(reached, timed(may)) : List.of(reached);
    }

    static List<Event> lengthened(May may) {
        var until = may.proposal().runningWindow().orElseThrow().until();
        var holidays = may.below().circleOf(may.proposal()).holidays();
        return List.of(new WindowLengthened(may.proposal().id(), holidays.end(until, Window.MORE, may.now().zone())));
    }

    private static StepTimed timed(May may) {
        var p = may.proposal();
        return new StepTimed(p.id(), until(may.below(), p.circle(), may.now()));
    }

    /** The time for a step that begins now. */
    static Instant until(Below below, CircleId circle, Moment now) {
        return below.circles().find(circle).orElseThrow().after(below.agreements().clauses(circle).window(), now);
    }
}
