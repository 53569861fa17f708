package org.kring.core.step;

import org.kring.core.Refusal;

/** Why something cannot be done in this topic. */
public enum StepRefusal implements Refusal {
    UNUSED
}
