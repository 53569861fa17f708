package org.kring.core.agreement;

/** An agreement lasts and is looked at again; once is a decision in one line. */
public enum Kind { AGREEMENT, ONCE }
