package org.kring.core.agreement;

import org.kring.core.Refusal;

/** Why something about an agreement cannot be done. */
public enum AgreementRefusal implements Refusal {
    NO_SUCH_AGREEMENT,
    NO_LONGER_HOLDS,
    /** This circle waits for everyone; argument: who was not there. */
    WAITS_FOR_EVERYONE,
    MINDED_ALREADY,
    ONLY_THE_CLOCK
}
