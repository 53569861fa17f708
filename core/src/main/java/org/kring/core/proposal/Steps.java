package org.kring.core.proposal;

import org.kring.core.Check;

/** Which step may follow which, by hand (method.md section 3, the table of states). */
final class Steps {
    private Steps() {}

    static Check from(May may, Stage to) {
        return switch (may.proposal().stage()) {
            case CLARIFY -> to == Stage.REACT ? questionsAnswered(may)
                : Check.that(to == Stage.ADJUST, ProposalRefusal.NOT_NOW);
            case REACT -> Check.that(to == Stage.CLARIFY || to == Stage.ADJUST, ProposalRefusal.NOT_NOW);
            case ADJUST -> Check.that(to == Stage.CLARIFY || to == Stage.REACT, ProposalRefusal.NOT_NOW);
            case OBJECTIONS -> Check.that(to == Stage.CLARIFY, ProposalRefusal.NOT_NOW);
            case CONSENT_ROUND -> to == Stage.OBJECTIONS ? completedWithAReason(may)
                : to == Stage.CLARIFY ? back(may) : notNow();
            case PENDING_ABSENT -> to == Stage.CLARIFY ? back(may) : notNow();
            case DRAFT, DECIDED, WITHDRAWN, DROPPED, UNDERSTAND, PICTURE, SHAPE, WRITING, PARKED, REFERRED -> notNow();
        };
    }

    /** In a meeting the one tap "all were asked" is enough. */
    private static Check questionsAnswered(May may) {
        var open = may.proposal().openQuestions().size();
        return Check.that(open == 0 || may.proposal().isInMeeting(), ProposalRefusal.QUESTIONS_ARE_OPEN, open);
    }

    /** The round is finished first, also after a first reason against. */
    private static Check completedWithAReason(May may) {
        return Check.that(may.isHeldUp(), ProposalRefusal.NOBODY_OBJECTS)
            .and(() -> may.proposal().asking().round().complete());
    }

    /** Outside of a meeting a round ends by the clock, so that nobody can break it off. */
    private static Check back(May may) {
        return Check.that(may.proposal().isInMeeting(), ProposalRefusal.ROUND_IS_OPEN);
    }

    private static Check notNow() {
        return Check.no(ProposalRefusal.NOT_NOW);
    }
}
