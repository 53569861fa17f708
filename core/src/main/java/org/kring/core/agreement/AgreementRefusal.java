package org.kring.core.agreement;

import org.kring.core.Refusal;

/** Why something about an agreement cannot be done. */
public enum AgreementRefusal implements Refusal {
    NO_SUCH_AGREEMENT,
    NO_LONGER_HOLDS,
    /** This circle waits for everyone; argument: who was not there. */
    WAITS_FOR_EVERYONE,
    MINDED_ALREADY,
    ONLY_THE_CLOCK,
    /** A decision in one line is done with; only what lasts is looked at again. */
    DECIDED_ONCE,
    ITS_CIRCLE_LOOKS_AT_IT,
    ASKED_ALREADY,
    CLASHES_WITH_ANOTHER,
    DECLARED_ALREADY,
    NO_SUCH_CLASH,
    ONLY_WHO_DECLARED_IT,
    SAID_ALREADY,
    /** Its circle does not look after that (any more). */
    NO_SUCH_ITEM_HERE,
    /** What the leader does while the circle is stuck ends on its day. */
    AN_ACT_ENDS,
    /** Nothing the leader did is to be looked at. */
    NO_ACT,
    ONLY_THE_LEADER,
    /** That somebody does not belong ends on its day, and is not simply kept or put otherwise. */
    A_REMOVAL_ENDS
}
