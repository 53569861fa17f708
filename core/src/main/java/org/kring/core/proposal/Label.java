package org.kring.core.proposal;

/** What is said of a text: that only its words differ from the one before, which anyone can refuse. */
public enum Label { NONE, WORDING_ONLY, REFUSED }
