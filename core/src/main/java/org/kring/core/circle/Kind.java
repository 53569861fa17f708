package org.kring.core.circle;

/** What a circle is there for: lasting work, the two links of each circle, or one question until a date. */
public enum Kind { WORKING, HUB, HELPING }
