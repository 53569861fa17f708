package org.kring.core.circle;

import org.kring.core.Refusal;

/** Why something about a circle cannot be done. */
public enum CircleRefusal implements Refusal {
    NO_SUCH_CIRCLE,
    /** Only members of the circle do this; guests are heard. */
    ONLY_MEMBERS_OF_THE_CIRCLE,
    NOT_A_GUEST_HERE,
    ONLY_ONESELF
}
