package org.kring.core.agreement;

import org.kring.core.Refusal;

/** Why something cannot be done in this topic. */
public enum AgreementRefusal implements Refusal {
    UNUSED
}
