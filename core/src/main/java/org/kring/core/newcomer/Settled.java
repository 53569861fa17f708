package org.kring.core.newcomer;

/** What a person said about a first step of their own. */
public enum Settled { DONE, LEFT_OUT }
