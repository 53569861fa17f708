package org.kring.server.notice;

/** How a person wants to hear of a kind of notice. Stored by name. */
public enum Choice { AT_ONCE, IN_DIGEST, NOT }
