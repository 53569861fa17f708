package org.kring.core.backlog;

/** What should come of a topic, in the eyes of whoever raised it. */
public enum Wish {
    TALK, PROPOSAL, HELP,
    /** Somebody does not belong to a circle any more, and asks the circle around it to look at that. */
    APPEAL
}
