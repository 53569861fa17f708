package org.kring.core.meeting;

/** Whether an agenda item came to what was wanted of it. */
public enum Outcome { REACHED, PARTLY, NOT }
