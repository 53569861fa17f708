package org.kring.core.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.core.Actor;
import org.kring.core.Check;
import org.kring.core.Decision;
import org.kring.core.Event;
import org.kring.core.Text;
import org.kring.core.agreement.Agreement;
import org.kring.core.agreement.AgreementEvent.AgreementHeard;
import org.kring.core.proposal.ProposalEvent.ProposalSettled;
import org.kring.core.proposal.ProposalEvent.WindowEnded;
import org.kring.core.proposal.ProposalEvent.WindowExtended;

/** What the passing of time does to a proposal. */
final class Clockwork {
    private Clockwork() {}

    static Decision closeWindow(May may) {
        return Check.that(may.actor() instanceof Actor.Clock, ProposalRefusal.ONLY_THE_CLOCK)
            .and(() -> Check.that(isDue(may), ProposalRefusal.NOT_NOW))
            .then(() -> due(may));
    }

    private static List<Event> due(May may) {
        var p = may.proposal();
        if (isPast(p.motionEnds(), may)) {
            return Turning.ends(may, p.aside().motion());
        }
        return isPast(p.wakes(), may) ? Turning.woken(may, Text.NONE) : windowEnds(may);
    }

    private static boolean isPast(Optional<Instant> at, May may) {
        return at.filter(end -> !end.isAfter(may.now().at())).isPresent();
    }

    private static List<Event> windowEnds(May may) {
        return switch (may.proposal().stage()) {
            case CONSENT_ROUND -> roundEnds(may);
            case CLARIFY -> may.proposal().openQuestions().isEmpty() ? Windows.reached(may, Stage.REACT) : stepEnds(may);
            case REACT, UNDERSTAND, PICTURE, SHAPE -> stepEnds(may);
            case DRAFT, ADJUST, OBJECTIONS, PENDING_ABSENT, DECIDED, WITHDRAWN, DROPPED, WRITING, PARKED, REFERRED ->
                decisionSettles(may);
        };
    }

    private static boolean isDue(May may) {
        return may.proposal().nextDue().filter(at -> !at.isAfter(may.now().at())).isPresent();
    }

    private static List<Event> roundEnds(May may) {
        var p = may.proposal();
        var round = p.asking().round();
        if (may.isHeldUp()) {
            return Windows.reached(may, Stage.OBJECTIONS);
        }
        if (!round.nobodyAsks().holds()) {
            return Windows.reached(may, Stage.CLARIFY);
        }
        return round.enoughAnswered().holds() ? decided(may) : List.of(tooFew(may));
    }

    /** The time to ask or to react is over; what is still asked is answered first. */
    static List<Event> stepEnds(May may) {
        return List.of(new WindowEnded(may.proposal().id()));
    }

    /** The window has run: the silent are heard by it, or waited for, or not heard, as the circle has agreed. */
    static List<Event> decided(May may) {
        return switch (may.proposal().asking().round().clauses().absence()) {
            case WAIT -> may.proposal().asking().round().allAnswered() ? Effects.decided(may, null) : Rounds.pending(may);
            case SILENCE_AFTER_NOTICE, PRESENT_DECIDE -> Effects.decided(may, null);
        };
    }

    /** The window runs once more, as often as too few have answered: what is asked always has an end. */
    private static Event tooFew(May may) {
        return new WindowExtended(may.proposal().id(), Rounds.windowEnd(may));
    }

    private static List<Event> decisionSettles(May may) {
        var p = may.proposal();
        if (p.runningWindow().isEmpty()) {
            return List.of(new ProposalSettled(p.id()));
        }
        var events = new ArrayList<Event>();
        events.add(new WindowEnded(p.id()));
        heardOn(may).ifPresent(agreement -> events.add(new AgreementHeard(agreement.id(),
            agreement.heard().stream().map(heard -> heard.afterWindow(may.now().at())).toList())));
        return events;
    }

    /** The agreement that keeps how each decider was heard about this decision. */
    static Optional<Agreement> heardOn(May may) {
        var p = may.proposal();
        return Optional.ofNullable(p.outcome().agreement())
            .filter(_ -> p.content().effect().makesAnAgreement())
            .flatMap(may.below().agreements()::find).filter(Agreement::holds);
    }
}
