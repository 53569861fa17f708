package org.kring.core.consent;

/** The answers to "do you see a reason against?"; to ask keeps the round open for the one who asks. */
public enum Said { CONSENT, OBJECTION, ASKS }
