package org.kring.core.proposal;

import org.kring.core.consent.Objection;

/** What somebody may know of reasons against while the circle is still asked, so that nobody's answer leans on another's. */
public final class Seeing {
    private Seeing() {}

    /** A reason against the text that is asked about is hidden like every answer; one against an earlier text is known. */
    public static boolean reason(May may, Objection objection) {
        return may.seeAnswers() || isEarlier(may, objection) || may.isBy(objection.by());
    }

    /** What became of it tells what whoever gave it says to the text as it is now. */
    public static boolean end(May may, Objection objection) {
        return may.seeAnswers() || may.isBy(objection.by())
            || !objection.isOpen() && may.proposal().answerOf(objection.by()).isEmpty();
    }

    /** While a reason against the text as it is now is worked on, those against earlier ones step back. */
    public static boolean stepsBack(May may, Objection objection) {
        var stage = may.proposal().stage();
        return (stage == Stage.OBJECTIONS || stage.isResting()) && isEarlier(may, objection) && !may.proposal().openAgainst().isEmpty();
    }

    private static boolean isEarlier(May may, Objection objection) {
        return objection.version() < may.proposal().version().number();
    }
}
