package org.kring.core.circle;

/** Whether the receiving circle has said yes to a link: each circle controls who its members are. */
public enum Confirmation {
    /** The role links nowhere, or there is no wider circle. */
    NOT_NEEDED,
    /** The seat counts at once; the receiving circle is asked at its next meeting (integrity rule I08). */
    AWAITED,
    GIVEN,
    /** The receiving circle saw a reason against: there is no seat until somebody else is named. */
    SUSPENDED
}
