package org.kring.core.backlog;

/** How a waiting topic ended: it was dealt with, it became a proposal, or it was dropped on purpose. */
public enum Ending { DEALT_WITH, PROPOSED, DROPPED }
