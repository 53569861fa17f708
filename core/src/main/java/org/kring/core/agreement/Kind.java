package org.kring.core.agreement;

/**
 * An agreement lasts and is looked at again; once is a decision in one line; an act is what the leader does for two weeks
 * at most while the circle is stuck and law or safety is at risk.
 */
public enum Kind { AGREEMENT, ONCE, ACT }
