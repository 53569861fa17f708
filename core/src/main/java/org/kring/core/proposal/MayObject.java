package org.kring.core.proposal;

import org.kring.core.Check;
import org.kring.core.Way;
import org.kring.core.consent.Objection;

/** A reason against is its objector's: nobody else words it, says that it is understood, or closes it. */
final class MayObject {
    private MayObject() {}

    static Check word(May may, int number, Way way) {
        return objector(may, number, way);
    }

    /** How it was understood is written by the circle, until whoever gave the reason says that that is it. */
    static Check restate(May may, int number) {
        return may.lead().and(() -> isOpen(may, number)).and(() -> {
            var objection = may.proposal().objection(number).orElseThrow();
            return Check.that(!may.isBy(objection.by()), ProposalRefusal.SOMEBODY_ELSE_SAYS_IT_BACK)
                .and(() -> Check.that(objection.state() == Objection.State.RAISED, ProposalRefusal.UNDERSTOOD_ALREADY, objection.by()));
        });
    }

    /** First it is understood, then a way is looked for. */
    static Check chooseMoves(May may, int number) {
        return may.lead().and(() -> isOpen(may, number)).and(() -> {
            var objection = may.proposal().objection(number).orElseThrow();
            return Check.that(objection.isUnderstood(may.now().at()), ProposalRefusal.NOT_YET_UNDERSTOOD, objection.by());
        });
    }

    /** First the circle says how it understood it; in a meeting that is said aloud. */
    static Check understood(May may, int number, Way way) {
        return objector(may, number, way).and(() -> {
            var objection = may.proposal().objection(number).orElseThrow();
            return Check.that(objection.state() == Objection.State.RAISED, ProposalRefusal.CLOSED_ALREADY)
                .and(() -> Check.that(objection.asksIsThatIt() || may.proposal().isInMeeting(), ProposalRefusal.NOT_YET_SAID_BACK));
        });
    }

    static Check close(May may, int number, Way way) {
        return objector(may, number, way);
    }

    /** By word of that person only, in one of the three ways; what was given on the own device, not in the room. */
    private static Check objector(May may, int number, Way way) {
        return isOpen(may, number).and(() -> {
            var objection = may.proposal().objection(number).orElseThrow();
            var own = objection.way() != Way.OWN_DEVICE || MaySpeak.isOwnWord(may, objection.by(), way);
            return MaySpeak.speak(may, objection.by(), way)
                .and(() -> Check.that(own, ProposalRefusal.ONLY_THE_OBJECTOR, objection.by()));
        });
    }

    private static Check isOpen(May may, int number) {
        return may.going().and(() -> may.proposal().objection(number)
            .map(found -> Check.that(found.isOpen(), ProposalRefusal.CLOSED_ALREADY))
            .orElseGet(() -> Check.no(ProposalRefusal.NO_SUCH_OBJECTION)));
    }
}
