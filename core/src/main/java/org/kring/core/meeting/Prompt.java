package org.kring.core.meeting;

/** What everyone is asked in a round. */
public enum Prompt {
    ARRIVE, CLARIFY, REACT, IDEAS, NEEDS, AIM, CONSENT, NEXT_STEP, EVALUATE,
    /** What makes this hard? A word on how we do this. */
    PROCESS,
    /** In the words given with it. */
    OWN_WORDS,
    /** Once a quarter, in a hub. */
    SERVES;

    /** Nobody passes where the group asks for a reason against (method.md section 5, rounds). */
    public boolean mayPass() {
        return this != CONSENT;
    }

    /** Allowed, but a sentence is better. */
    public boolean ratherSpeaks() {
        return this == REACT;
    }
}
