package org.kring.core.meeting;

/** What a group wants from an agenda item: to know, to think together, or a decision. */
public enum Wanted { REPORT, EXPLORE, DECIDE }
