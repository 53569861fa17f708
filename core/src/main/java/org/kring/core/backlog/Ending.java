package org.kring.core.backlog;

/** How a waiting topic ended. */
public enum Ending {
    DEALT_WITH,
    /** It became a proposal. */
    PROPOSED,
    /** Let go on purpose. */
    DROPPED,
    /** It was asked for from outside the circle, which said no and why. */
    DECLINED,
    /** An agreement that holds says it already. */
    AGREED_ALREADY,
    /** People say it to each other. */
    SAID_DIRECTLY,
    /** Two people try it until a day. */
    TRIED,
    /** One person does it. */
    STEP_TAKEN;

    /** Whether somebody may simply say so; the others follow from another act. */
    boolean isSaid() {
        return switch (this) {
            case DEALT_WITH, DROPPED, SAID_DIRECTLY -> true;
            case PROPOSED, DECLINED, AGREED_ALREADY, TRIED, STEP_TAKEN -> false;
        };
    }
}
