package org.kring.core.meeting;

/** How a turn ended. */
public enum TurnEnd { SPOKE, PASSED }
