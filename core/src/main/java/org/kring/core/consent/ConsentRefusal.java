package org.kring.core.consent;

import org.kring.core.Refusal;

/** Why something cannot be done in this topic. */
public enum ConsentRefusal implements Refusal {
    UNUSED
}
