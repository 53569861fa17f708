package org.kring.core.report;

/** How much more a circle could carry. */
public enum Capacity { ROOM, FULL, OVER }
