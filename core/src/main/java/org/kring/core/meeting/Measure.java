package org.kring.core.meeting;

/** An answer to one of the two closing questions. */
public enum Measure { YES, PARTLY, NOT_REALLY }
