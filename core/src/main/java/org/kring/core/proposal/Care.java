package org.kring.core.proposal;

/** What comes before a circle speaks of somebody's leaving (method.md section 2, removing). */
public enum Care {
    /** Direct feedback, and a talk with whoever looks after the whole. */
    FEEDBACK_TALK,
    /** Somebody from outside was offered who helps both sides speak. */
    MEDIATION_OFFER
}
