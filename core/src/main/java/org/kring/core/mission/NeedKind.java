package org.kring.core.mission;

/** Whose need it is: mine, ours together, or that of the earth and of all who cannot sit at the table. */
public enum NeedKind { MINE, OURS, EARTH }
