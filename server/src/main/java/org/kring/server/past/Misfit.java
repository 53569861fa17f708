package org.kring.server.past;

/**
 * A line that does not fit.
 *
 * @param line  counted from 1
 * @param words the line as it was read, or its beginning
 * @param why   a sentence
 */
public record Misfit(Kind kind, int line, String words, String why) {}
