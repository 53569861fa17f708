package org.kring.core.meeting;

/** What a line of the notes is: a plain line, a next step (&gt;), a decision (=), a question (?), or for later (#). */
public enum Mark { NONE, STEP, DECISION, QUESTION, LATER }
