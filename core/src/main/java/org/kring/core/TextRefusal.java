package org.kring.core;

/** What can be wrong with a text or a list, whatever it is about. */
public enum TextRefusal implements Refusal {
    /** Nothing was written where the record needs a word. */
    TEXT_MISSING,
    /** Longer than may be kept; arguments: longest length allowed, length given. */
    TEXT_TOO_LONG,
    /** More entries than may be kept; arguments: most allowed, number given. */
    TOO_MANY
}
