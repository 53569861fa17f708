package org.kring.core.report;

/** How it goes with one of a circle's aims, in the eyes of the circle. */
public enum Going { ON_COURSE, SLOWER, STUCK, RESTING }
