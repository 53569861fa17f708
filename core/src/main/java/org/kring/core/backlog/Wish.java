package org.kring.core.backlog;

/** What should come of a topic, in the eyes of whoever raised it. */
public enum Wish { TALK, PROPOSAL, HELP }
