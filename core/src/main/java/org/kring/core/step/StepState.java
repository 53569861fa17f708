package org.kring.core.step;

/** Where a next step stands. Dropping one needs no reason; the circle sees it. */
public enum StepState { OPEN, DONE, DROPPED }
