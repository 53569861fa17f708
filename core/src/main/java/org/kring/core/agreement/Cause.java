package org.kring.core.agreement;

/** Why an agreement waits for its circle to look at it. */
public enum Cause {
    /** Its day comes near. */
    NEAR,
    /** Its day has come; it holds on. */
    DUE,
    /** Somebody has new information. */
    ASKED,
    /** It does not fit together with another agreement. */
    CLASH,
    /** The leader has acted while the circle was stuck. */
    ACT
}
