package org.kring.server.search;

/**
 * Something that was found; {@link Lines} reads the rest from the state.
 *
 * @param number the agreement's, topic's or meeting's
 * @param part   the item of the meeting; 0 elsewhere
 */
record Hit(Kind kind, int number, int part) {
    /** What can be found. */
    enum Kind { AGREEMENT, TOPIC, NOTES, ENTRY, QUESTION }
}
